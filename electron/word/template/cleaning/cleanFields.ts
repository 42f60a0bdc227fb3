import { allIn, attributeOf, childrenOf, isNamed, remove, unwrap, type Element } from '../xml.ts';

/** What a header may work out for itself. All others could bring in what stands elsewhere, and show what they showed. */
const ALLOWED = [
  'PAGE',
  'NUMPAGES',
  'SECTIONPAGES',
  'SECTION',
  'TITLE',
  'STYLEREF',
  'DATE',
  'TIME',
  'SAVEDATE',
  'CREATEDATE',
];

interface OpenField {
  isInCode: boolean;
  code: string;
  /** Its marks, and everything between its beginning and its result. */
  readonly pieces: Element[];
}

/** Takes away the fields that are not allowed, and those that do not end; their results stay as words. */
export function cleanFields(root: Element): void {
  for (const field of allIn(root, 'w:fldSimple')) {
    if (!isAllowed(attributeOf(field, 'w:instr') ?? '')) unwrap(field);
  }
  const open: OpenField[] = [];
  for (const piece of allIn(root, 'w:r').flatMap((run) => childrenOf(run))) {
    if (isNamed(piece, 'w:rPr')) continue;
    const mark = isNamed(piece, 'w:fldChar') ? attributeOf(piece, 'w:fldCharType') : undefined;
    if (mark === 'begin') open.push({ isInCode: true, code: '', pieces: [] });
    for (const field of open) if (field.isInCode) field.pieces.push(piece);
    const field = open.at(-1);
    if (field === undefined) {
      if (mark !== undefined || isNamed(piece, 'w:instrText')) remove(piece);
    } else if (mark === 'separate') {
      field.isInCode = false;
    } else if (mark === 'end') {
      open.pop();
      if (!isAllowed(field.code)) [...field.pieces, piece].forEach(remove);
    } else if (field.isInCode && isNamed(piece, 'w:instrText')) {
      field.code += piece.textContent ?? '';
    }
  }
  for (const { pieces } of open) pieces.filter(isOfField).forEach(remove);
}

function isOfField(piece: Element): boolean {
  return isNamed(piece, 'w:fldChar') || isNamed(piece, 'w:instrText');
}

function isAllowed(code: string): boolean {
  return ALLOWED.includes((/^\s*(\w+)/.exec(code)?.[1] ?? '').toUpperCase());
}
