import { openDocx, partOf } from './openDocx.ts';
import { tagsOf, type Tag } from './xml.ts';

/** A field of Word's: what it asks for and what it shows until it is worked out again. */
export interface Field {
  readonly instruction: string;
  readonly result: string;
}

interface OpenField {
  instruction: string;
  result: string;
  isInResult: boolean;
}

/** The fields of a part, inner ones before those around them, and what is wrong with their marks. */
export function readFields(tags: readonly Tag[]): { fields: Field[]; faults: string[] } {
  const fields: Field[] = [];
  const faults: string[] = [];
  const open: OpenField[] = [];
  for (const tag of tags.filter(({ closes }) => !closes)) {
    const current = open.at(-1);
    if (tag.name === 'w:instrText' && current) current.instruction += tag.text;
    if (tag.name === 'w:t') for (const field of open) if (field.isInResult) field.result += tag.text;
    if (tag.name !== 'w:fldChar') continue;
    const type = tag.attributes.get('w:fldCharType');
    if (tag.attributes.has('w:dirty')) faults.push('a field asks to be updated (w:dirty)');
    if (type === 'begin') open.push({ instruction: '', result: '', isInResult: false });
    else if (current === undefined) faults.push(`a field's ${String(type)} stands alone`);
    else if (type === 'separate') current.isInResult = true;
    else fields.push(open.pop()!);
  }
  if (open.length > 0) faults.push(`${open.length} fields never end`);
  return {
    fields: fields.map(({ instruction, result }) => ({ instruction: instruction.trim(), result })),
    faults,
  };
}

/** The contents' page for each bookmark, as it stands in the file. */
export async function pagesInContents(bytes: Uint8Array): Promise<[string, number][]> {
  const { fields } = readFields(tagsOf(partOf(await openDocx(bytes), 'word/document.xml')));
  return fields.flatMap(({ instruction, result }): [string, number][] => {
    const bookmark = /^PAGEREF (\S+)/.exec(instruction)?.[1];
    return bookmark === undefined ? [] : [[bookmark, Number(result)]];
  });
}
