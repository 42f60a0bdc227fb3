/**
 * Far above any meeting, and low enough that what is made of the values cannot exhaust the memory. A page full of tables
 * holds some 1,500 values.
 */
const MOST_VALUES = 1_000_000;

/** Lists in lists in tables come to some 60 levels; the schema is checked by recursion, which must not overflow. */
const MOST_LEVELS = 300;

const [QUOTE, BACKSLASH, COMMA] = bytesOf('"\\,');
const OPENING = bytesOf('[{');
const CLOSING = bytesOf(']}');

/**
 * Whether JSON, as UTF-8, is small and shallow enough to be parsed. It is asked of the bytes: 60 MB of brackets are some
 * 3 GB as values, before anybody can count those. Of what is no JSON it may say anything.
 */
export function isReasonableJson(bytes: Uint8Array): boolean {
  let values = 0;
  let level = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at);
    else if (byte === COMMA) values += 1;
    else if (OPENING.includes(byte ?? 0)) {
      values += 1;
      level += 1;
    } else if (CLOSING.includes(byte ?? 0)) level -= 1;
    if (values > MOST_VALUES || level > MOST_LEVELS) return false;
  }
  return true;
}

/** Where the quotation mark is that ends a string; the end of all where none does. */
function endOfString(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

function bytesOf(characters: string): number[] {
  return [...new TextEncoder().encode(characters)];
}
