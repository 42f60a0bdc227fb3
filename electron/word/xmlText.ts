/** Control characters and non-characters that no XML document may hold, and halves of broken surrogate pairs. */
// oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Line ends and tabs inside a run of text: Word would draw them its own way, so they become spaces. */
const LAYOUT_CHARACTERS = /[\t\n\r\u0085\u2028\u2029]+/g;

/** A text as it may stand in a Word file. Pasted text can hold characters that would make the file unreadable. */
export function toXmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(LAYOUT_CHARACTERS, ' ');
}

/** The same with XML's own signs escaped, for parts that are written as strings. */
export function escapeXml(text: string): string {
  return toXmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
