import type { Document, IXmlableObject } from 'docx';

/** In twips: the line above the notes, a millimetre over it and one under it, as LibreOffice has it and cannot change. */
const HEIGHT = 124;
const SPACING = { 'w:before': 0, 'w:after': 0, 'w:line': HEIGHT, 'w:lineRule': 'exact' };

/**
 * Makes the lines above footnotes low. docx gives them the height of a line of text and no way to say otherwise; then
 * fewer lines of text would fit above notes in Word than in LibreOffice.
 */
export function lowerNoteSeparators(document: Document): void {
  const notes = document.FootNotes.View;
  const prepare = notes.prepForXml.bind(notes);
  notes.prepForXml = (context) => {
    const prepared = prepare(context);
    if (prepared !== undefined) partsOf(prepared, 'w:footnotes').forEach(lowerSeparator);
    return prepared;
  };
}

function lowerSeparator(note: IXmlableObject): void {
  const parts = partsOf(note, 'w:footnote');
  if (!parts.some(isSeparator)) return;
  const properties = parts
    .flatMap((part) => partsOf(part, 'w:p'))
    .flatMap((paragraph) => partsOf(paragraph, 'w:pPr'));
  for (const property of properties.filter((one) => 'w:spacing' in one))
    Object.assign(property, { 'w:spacing': { _attr: SPACING } });
}

function isSeparator({ _attr }: IXmlableObject): boolean {
  return typeof _attr === 'object' && _attr !== null && 'w:type' in _attr;
}

/** What an element consists of, if it is of that name. */
function partsOf(element: IXmlableObject, name: string): IXmlableObject[] {
  const parts: unknown = element[name];
  return Array.isArray(parts) ? parts.filter((part) => typeof part === 'object' && part !== null) : [];
}
