import { everyIn, isNamed, NAMESPACES, remove, unwrap, type Element } from '../xml.ts';

/** What was changed and not yet accepted, and who said what about it: it stays as if it had been accepted. */
const GONE = [
  'w:del',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:tblGridChange',
  'w:numberingChange',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
  'w:rsid',
  'w:lang',
  // Lists count in the document's own numberings, and sections are its own.
  'w:numPr',
  'w:sectPr',
  // Programs, other files and notes.
  'w:object',
  'w:control',
  'w:altChunk',
  'w:subDoc',
  'w:footnoteReference',
  'w:endnoteReference',
];

/** Frames around words: controls may be bound to data that stays behind. */
const UNWRAPPED = ['w:ins', 'w:moveTo', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag'];
const OF_FRAMES = ['w:sdtPr', 'w:sdtEndPr', 'w:customXmlPr', 'w:smartTagPr'];

/** Takes out of a piece of a template whatever belongs to the document that it was, or to the people who made it. */
export function cleanElement(root: Element): void {
  for (const element of everyIn(root)) {
    if ([...GONE, ...OF_FRAMES].some((name) => isNamed(element, name))) remove(element);
  }
  for (const element of everyIn(root)) {
    if (UNWRAPPED.some((name) => isNamed(element, name))) unwrap(element);
  }
  for (const element of [root, ...everyIn(root)]) cleanAttributes(element);
}

/** Word marks by whom and in which sitting everything was typed. */
function cleanAttributes(element: Element): void {
  for (const attribute of Array.from(element.attributes)) {
    const { localName, namespaceURI } = attribute;
    const isSitting = namespaceURI === NAMESPACES.w && localName?.startsWith('rsid');
    const isIdentity = localName === 'paraId' || localName === 'textId';
    if (isSitting || isIdentity) element.removeAttributeNode(attribute);
  }
}
