import { compareOrder } from '../agenda/siblings.ts';
import type { Attendance } from '../model/attendance.ts';

/** What somebody is called where there is little room: "Karen", "KL". */
export interface ShortName {
  readonly name: string;
  readonly initials: string;
}

/** First names by id; two people with the same one get the initial of their last name. One without a name has ''. */
export function shortNames(attendance: readonly Attendance[]): ReadonlyMap<string, ShortName> {
  const people = attendance.toSorted(compareOrder).map(({ id, name }) => ({ id, words: wordsOf(name) }));
  const firstNames = people.map(({ words }) => words[0] ?? '');
  return new Map(
    people.map(({ id, words }) => {
      const [first = '', last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
      const isShared = firstNames.filter((other) => other === first).length > 1;
      const name = isShared && last !== undefined ? `${first} ${initialOf(last)}.` : first;
      return [id, { name, initials: `${initialOf(first)}${initialOf(last ?? '')}` }];
    }),
  );
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/u).filter((word) => word !== '');
}

function initialOf(word: string): string {
  const first = word.codePointAt(0);
  return first === undefined ? '' : String.fromCodePoint(first).toLocaleUpperCase('da');
}
