import type { HeadingNumber, HeadingNumbering, HeadingNumberingLevel } from '../tree.ts';

/** A count on its way through the headings, as Word counts them. */
export interface Run {
  readonly numbering: HeadingNumbering;
  /** The last number that each level gave; null where no heading of the level has come yet. */
  readonly last: (number | null)[];
}

export function startRun(id: string, levels: readonly HeadingNumberingLevel[]): Run {
  return { numbering: { id, levels }, last: levels.map(() => null) };
}

/** Where a label is what a count says next on one of its levels, its place there; the count has then gone on to it. */
export function takeNext(run: Run | null, label: string): HeadingNumber | null {
  if (run === null) return null;
  const { numbering, last } = run;
  const level = numbering.levels.findIndex(({ text }, index) => say(text, nextOn(index, run)) === label);
  if (level === -1) return null;
  last[level] = nextOn(level, run)[level]!;
  last.fill(null, level + 1);
  return { label, numbering: numbering.id, level };
}

/** A level above that no heading has counted shows its start. */
function nextOn(level: number, { numbering, last }: Run): number[] {
  return numbering.levels.slice(0, level + 1).map(({ start }, index) => {
    const present = last[index] ?? null;
    if (present === null) return start;
    return index === level ? present + 1 : present;
  });
}

function say(text: string, counts: readonly number[]): string {
  return text.replaceAll(/%(\d)/g, (_whole, place: string) => String(counts[Number(place) - 1]));
}
