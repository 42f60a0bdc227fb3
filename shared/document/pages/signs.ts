import type { Bookmarked, Inline, LineBreak, Link, Reference, TextRun } from '../inline.ts';

/** A line's length in signs: a letter is one, and so are a line break and a note's mark. */
export function countSigns(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, inline) => sum + signsOf(inline), 0);
}

/** The first signs of a line. */
export function takeSigns<Kind extends Inline>(inlines: readonly Kind[], count: number): Kind[] {
  const { index, rest } = placeOf(inlines, count);
  const whole = inlines.slice(0, index);
  const cut = inlines[index];
  return cut === undefined || rest === 0 ? whole : [...whole, piece(cut, 0, rest)];
}

/** All but the first signs of a line. */
export function dropSigns<Kind extends Inline>(inlines: readonly Kind[], count: number): Kind[] {
  const { index, rest } = placeOf(inlines, count);
  const cut = inlines[index];
  if (cut === undefined) return [];
  return rest === 0 ? inlines.slice(index) : [piece(cut, rest), ...inlines.slice(index + 1)];
}

function signsOf(inline: Inline): number {
  switch (inline.kind) {
    case 'text':
      return inline.text.length;
    case 'lineBreak':
    case 'footnote':
      return 1;
    case 'link':
    case 'bookmarked':
      return countSigns(inline.content);
    case 'reference':
      return inline.pieces.reduce((sum, { text }) => sum + text.length, 0);
  }
}

/** The first inline that is not wholly before the cut, and how much of it is. */
function placeOf(inlines: readonly Inline[], count: number): { index: number; rest: number } {
  let rest = count;
  for (const [index, inline] of inlines.entries()) {
    const length = signsOf(inline);
    if (rest < length) return { index, rest };
    rest -= length;
  }
  return { index: inlines.length, rest: 0 };
}

/** A part of one inline. The cast is sound: every kind is cut into its own kind. */
function piece<Kind extends Inline>(inline: Kind, from: number, to = signsOf(inline)): Kind {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return cutInline(inline, from, to) as Kind;
}

function cutInline(inline: Inline, from: number, to: number): Inline {
  switch (inline.kind) {
    case 'text':
      return { ...inline, text: inline.text.slice(from, to) };
    case 'lineBreak':
    case 'footnote':
      return inline;
    case 'link':
      return { ...inline, content: between<TextRun | LineBreak>(inline.content, from, to) } satisfies Link;
    case 'bookmarked':
      return { ...inline, content: between<TextRun | Link>(inline.content, from, to) } satisfies Bookmarked;
    case 'reference':
      return cutReference(inline, from, to);
  }
}

function between<Kind extends Inline>(inlines: readonly Kind[], from: number, to: number): Kind[] {
  return dropSigns(takeSigns(inlines, to), from);
}

function cutReference(reference: Reference, from: number, to: number): Reference {
  let before = 0;
  const pieces = reference.pieces.flatMap((part) => {
    const text = part.text.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += part.text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
  return { ...reference, pieces };
}
