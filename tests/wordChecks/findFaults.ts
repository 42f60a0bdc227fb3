import { readFields } from './fields.ts';
import { openDocx, partOf } from './openDocx.ts';
import type { Tag } from './xml.ts';
import { tagsOf, valuesOf } from './xml.ts';

/**
 * What Word would stumble over, or ask about, though the file follows the schema: bookmarks and fields that do not
 * pair, links and references to nothing, fields that ask to be updated, styles and lists that are not defined.
 */
export async function findFaults(bytes: Uint8Array): Promise<string[]> {
  const parts = await openDocx(bytes);
  const tags = tagsOf(partOf(parts, 'word/document.xml'));
  const texts = [...parts].filter(([path]) =>
    /^word\/(document|header|footer|footnotes|endnotes)/.test(path),
  );
  return [
    ...bookmarkFaults(tags),
    ...texts.flatMap(([path, xml]) => readFields(tagsOf(xml)).faults.map((fault) => `${path}: ${fault}`)),
    ...referenceFaults(
      tags,
      texts.flatMap(([, xml]) => tagsOf(xml)),
    ),
    ...contentsFaults(tags),
    ...(partOf(parts, 'word/settings.xml').includes('w:updateFields') ? ['updateFields is set'] : []),
    ...styleFaults(
      texts.flatMap(([, xml]) => tagsOf(xml)),
      tagsOf(partOf(parts, 'word/styles.xml')),
    ),
    ...numberingFaults(tags, tagsOf(partOf(parts, 'word/numbering.xml'))),
  ];
}

function bookmarkFaults(tags: readonly Tag[]): string[] {
  const starts = valuesOf(tags, 'w:bookmarkStart', 'w:id');
  const ends = valuesOf(tags, 'w:bookmarkEnd', 'w:id');
  const names = valuesOf(tags, 'w:bookmarkStart', 'w:name');
  return [
    ...starts
      .filter((id) => ends.filter((end) => end === id).length !== 1)
      .map((id) => `bookmark ${id} has not one end`),
    ...ends.filter((id) => !starts.includes(id)).map((id) => `bookmark ${id} ends and never began`),
    ...repeated([...starts]).map((id) => `bookmark id ${id} is used twice`),
    ...repeated(names).map((name) => `bookmark ${name} stands twice`),
    ...names.filter((name) => name.length > 40).map((name) => `bookmark ${name} has too long a name`),
  ];
}

function referenceFaults(tags: readonly Tag[], everywhere: readonly Tag[]): string[] {
  const names = new Set(valuesOf(tags, 'w:bookmarkStart', 'w:name'));
  // A link out of the document has an anchor too, in what it points at.
  const linksInside = tags.filter((tag) => tag.name === 'w:hyperlink' && !tag.attributes.has('r:id'));
  const anchors = valuesOf(linksInside, 'w:hyperlink', 'w:anchor');
  const references = readFields(everywhere).fields.flatMap(
    ({ instruction }) => /^(?:PAGE)?REF (\S+)/.exec(instruction)?.[1] ?? [],
  );
  return [...anchors, ...references]
    .filter((name) => !names.has(name))
    .map((name) => `nothing is called ${name}`);
}

function contentsFaults(tags: readonly Tag[]): string[] {
  const references = readFields(tags).fields.filter(({ instruction }) => instruction.startsWith('PAGEREF'));
  return references
    .filter(({ result }) => !/^[1-9]\d*$/.test(result))
    .map(({ instruction }) => `${instruction} shows no number`);
}

function styleFaults(tags: readonly Tag[], styleTags: readonly Tag[]): string[] {
  const defined = new Set(valuesOf(styleTags, 'w:style', 'w:styleId'));
  const used = [
    ...['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => valuesOf(tags, name, 'w:val')),
    ...['w:basedOn', 'w:next', 'w:link'].flatMap((name) => valuesOf(styleTags, name, 'w:val')),
  ];
  return [
    ...[...new Set(used)].filter((id) => !defined.has(id)).map((id) => `style ${id} is not defined`),
    ...repeated(valuesOf(styleTags, 'w:name', 'w:val')).map((name) => `two styles are called ${name}`),
  ];
}

function numberingFaults(tags: readonly Tag[], numberingTags: readonly Tag[]): string[] {
  const defined = new Set(valuesOf(numberingTags, 'w:num', 'w:numId'));
  const used = new Set(valuesOf(tags, 'w:numId', 'w:val'));
  return [...used].filter((id) => !defined.has(id)).map((id) => `list ${id} is not defined`);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
