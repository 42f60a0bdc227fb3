/** Where an object stands: from the beginning of the file, or in a stream of objects. */
export type Place =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'inStream'; readonly stream: number; readonly index: number };

/** In bytes: kind; offset, enough for any file that can be kept; index within a stream. */
const WIDTHS = [1, 6, 2] as const;
const ROW = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];
const FREE = 0;
const AT_OFFSET = 1;
const IN_STREAM = 2;

/** The table of a PDF that says where every object with a number below `size` stands; one without a place is free. */
export function encodeCrossReferences(places: ReadonlyMap<number, Place>, size: number) {
  const content = Buffer.alloc(size * ROW);
  for (let number = 0; number < size; number += 1) {
    const place = places.get(number);
    const at = number * ROW;
    if (!place) content.writeUInt8(FREE, at);
    else if (place.kind === 'offset') {
      content.writeUInt8(AT_OFFSET, at);
      content.writeUIntBE(place.offset, at + WIDTHS[0], WIDTHS[1]);
    } else {
      content.writeUInt8(IN_STREAM, at);
      content.writeUIntBE(place.stream, at + WIDTHS[0], WIDTHS[1]);
      content.writeUIntBE(place.index, at + WIDTHS[0] + WIDTHS[1], WIDTHS[2]);
    }
  }
  return { widths: WIDTHS, content };
}
