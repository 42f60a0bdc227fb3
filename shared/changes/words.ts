import { diffWordsWithSpace } from 'diff';

/** A piece of a text that was changed: words in both versions, in the later one only, or in the earlier one only. */
export interface WordPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Two texts that have less in common than this are read more easily one after the other. */
const MOST_EDITS = 1500;

/** Of what stayed the same, so many characters are shown beside what changed. */
const CONTEXT = 60;

/** What was changed from one text to another, word by word. Longer stretches that stayed the same are shortened to "…". */
export function changedWords(before: string, after: string): WordPiece[] {
  const pieces = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!pieces) return wholly(before, after);
  return pieces.map(({ added, removed, value }, index): WordPiece => {
    if (added) return { kind: 'added', text: value };
    if (removed) return { kind: 'removed', text: value };
    return {
      kind: 'same',
      text: shortened(value, { isFirst: index === 0, isLast: index === pieces.length - 1 }),
    };
  });
}

function wholly(before: string, after: string): WordPiece[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: `\n${after}` },
  ];
}

function shortened(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const start = isFirst ? '' : lead(text);
  const end = isLast ? '' : trail(text);
  return start.length + end.length >= text.length ? text : `${start}…${end}`;
}

/** The first words, up to a gap between two. */
function lead(text: string): string {
  const end = text.indexOf(' ', CONTEXT);
  return end === -1 ? text : text.slice(0, end + 1);
}

function trail(text: string): string {
  const start = text.lastIndexOf(' ', text.length - CONTEXT);
  return text.length <= CONTEXT || start === -1 ? text : text.slice(start);
}
