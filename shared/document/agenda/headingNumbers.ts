import type { OutlineEntry } from '../../agenda/outline.ts';
import type { AgendaForm, NumberWording } from '../../layouts/agendaForm.ts';
import type { HeadingNumber, HeadingNumbering, HeadingNumberingLevel, NumberedRole } from '../tree.ts';
import { startRun, takeNext, type Run } from './headingRuns.ts';

/** The numbers of an outline's headings, and the counts that Word takes them from. */
export interface CountedHeadings {
  readonly numberings: readonly HeadingNumbering[];
  /** By id of the group or item; a group that has no number, or is no heading, is left out. */
  readonly numbers: ReadonlyMap<string, HeadingNumber>;
}

/** The one count that most agendas have. */
const AGENDA = 'agenda';

/**
 * Counts the headings of an outline. An agenda in one level has a single count, and so has one in two levels whose
 * groups are headings: Word then counts both. Where groups are lines, every group, and every item outside the groups,
 * begins a count of its own: a group's line and an item's heading say the same number in different words, and Word gives
 * one level only one wording. A number that was sent out and does not follow the one before it begins a count, too.
 */
export function countHeadings(outline: readonly OutlineEntry[], form: AgendaForm): CountedHeadings {
  const numberings: HeadingNumbering[] = [];
  const numbers = new Map<string, HeadingNumber>();
  const begin = (run: Run): Run => {
    numberings.push(run.numbering);
    return run;
  };
  const hasOneCount = !isInTwoLevels(outline) || form.groups.kind === 'headings';
  let usual: Run | null = hasOneCount ? begin(runOfAll(outline, form)) : null;
  let aside: Run | null = null;
  for (const entry of outline) {
    if (!hasOneCount) usual = begin(runOfEntry(entry, form));
    for (const { id, number, label } of headingsOf(entry, form)) {
      let count = takeNext(usual, label) ?? takeNext(aside, label);
      if (count === null) {
        aside = begin(runAside(number, form));
        count = takeNext(aside, label)!;
      }
      numbers.set(id, count);
    }
  }
  return { numberings, numbers };
}

/** Where groups are headings, an item beside them is one of their kind. */
export function roleOfItem(entry: OutlineEntry, { groups }: AgendaForm): NumberedRole {
  return groups.kind === 'headings' && entry.kind === 'item' ? 'groupHeading' : 'itemHeading';
}

/** "3" or "1.1" as the form writes it. */
export function inWords(number: string, { oneLevel, twoLevels }: NumberWording): string {
  return (number.includes('.') ? twoLevels : oneLevel).replace('#', number);
}

/** The number of a group that is a line between the items, in the document and in its overview. */
export function labelOfLine(number: string): string {
  return `${number}.`;
}

interface NumberedHeading {
  readonly id: string;
  readonly number: string;
  readonly label: string;
}

function headingsOf(entry: OutlineEntry, form: AgendaForm): NumberedHeading[] {
  const wording = form.items.headingNumber;
  const items = entry.kind === 'item' ? [entry] : entry.items;
  const ofItems = items.map(({ item, number }) => ({ id: item.id, number, label: inWords(number, wording) }));
  const isHeading = form.groups.kind !== 'overviewOnly';
  if (entry.kind === 'item' || entry.number === null || !isHeading) return ofItems;
  const { group, number } = entry;
  const label = form.groups.kind === 'headings' ? inWords(number, wording) : labelOfLine(number);
  return [{ id: group.id, number, label }, ...ofItems];
}

function runOfAll(outline: readonly OutlineEntry[], form: AgendaForm): Run {
  const { first, second } = levelTexts(form);
  const start = Number.parseInt(outline.flatMap((entry) => headingsOf(entry, form))[0]?.number ?? '1', 10);
  return isInTwoLevels(outline)
    ? startRun(AGENDA, [
        { text: first, start, role: 'groupHeading' },
        { text: second, start: 1, role: 'itemHeading' },
      ])
    : startRun(AGENDA, [{ text: first, start, role: commonRole(outline, form) }]);
}

function runOfEntry(entry: OutlineEntry, form: AgendaForm): Run {
  const { first, second } = levelTexts(form);
  const start = Number.parseInt(entry.number ?? '1', 10);
  const ofItem: HeadingNumberingLevel[] = [{ text: first, start, role: null }];
  const ofGroup: HeadingNumberingLevel[] = [
    { text: '%1.', start, role: null },
    { text: second, start: 1, role: null },
  ];
  return startRun(`${AGENDA}-${entry.number}`, entry.kind === 'item' ? ofItem : ofGroup);
}

/** A count beside the usual one, from a number on; what stands before its last part is the same in all of them. */
function runAside(number: string, form: AgendaForm): Run {
  const [, before = '', last = ''] = /^(.*?)(\d+)$/.exec(number) ?? [];
  const text = inWords(`${before}%1`, form.items.headingNumber);
  return startRun(`${AGENDA}-from-${number}`, [{ text, start: Number(last), role: null }]);
}

function levelTexts({ items: { headingNumber } }: AgendaForm): { first: string; second: string } {
  const { oneLevel, twoLevels } = headingNumber;
  return { first: oneLevel.replace('#', '%1'), second: twoLevels.replace('#', '%1.%2') };
}

function isInTwoLevels(outline: readonly OutlineEntry[]): boolean {
  return outline.some((entry) => entry.kind === 'group' && entry.number !== null);
}

/** null where the items' headings do not all look alike: a look counts in one place only. */
function commonRole(outline: readonly OutlineEntry[], form: AgendaForm): NumberedRole | null {
  const filled = outline.filter((entry) => entry.kind === 'item' || entry.items.length > 0);
  const roles = new Set(filled.map((entry) => roleOfItem(entry, form)));
  const [role = 'itemHeading'] = roles;
  return roles.size > 1 ? null : role;
}
