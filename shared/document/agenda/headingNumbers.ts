import type { OutlineEntry } from '../../agenda/outline.ts';
import { itemsOfOutline } from '../../agenda/outline.ts';
import type { AgendaForm, NumberWording } from '../../layouts/agendaForm.ts';
import type { HeadingNumber, HeadingNumbering, NumberedRole } from '../tree.ts';

/** The one count that most agendas have. */
const AGENDA = 'agenda';

/**
 * The counts that the headings of an outline take their numbers from. An agenda in one level has a single count, and so
 * has one in two levels whose groups are headings: Word then counts both. Where groups are lines, every group, and every
 * item outside the groups, begins a count of its own: a group's line and an item's heading say the same number in
 * different words, and Word gives one level only one wording.
 */
export function composeHeadingNumberings(
  outline: readonly OutlineEntry[],
  form: AgendaForm,
): HeadingNumbering[] {
  const { oneLevel, twoLevels } = form.items.headingNumber;
  const first = oneLevel.replace('#', '%1');
  const second = twoLevels.replace('#', '%1.%2');
  if (!isInTwoLevels(outline)) {
    const start = Number(itemsOfOutline(outline)[0]?.number ?? 1);
    return [{ id: AGENDA, levels: [{ text: first, start, role: commonRole(outline, form) }] }];
  }
  if (form.groups.kind === 'headings') {
    const levels = [
      { text: first, start: 1, role: 'groupHeading' as const },
      { text: second, start: 1, role: 'itemHeading' as const },
    ];
    return [{ id: AGENDA, levels }];
  }
  return outline.map((entry) => ({
    id: ownCountOf(entry),
    levels:
      entry.kind === 'item'
        ? [{ text: first, start: Number(entry.number), role: null }]
        : [
            { text: '%1.', start: Number(entry.number), role: null },
            { text: second, start: 1, role: null },
          ],
  }));
}

export function groupNumberOf(
  entry: OutlineEntry & { kind: 'group' },
  form: AgendaForm,
): HeadingNumber | null {
  if (entry.number === null) return null;
  return form.groups.kind === 'headings'
    ? { label: inWords(entry.number, form.items.headingNumber), numbering: AGENDA, level: 0 }
    : { label: `${entry.number}.`, numbering: ownCountOf(entry), level: 0 };
}

/** The number of an item in its heading; `entry` is the entry of the outline that the item stands in. */
export function itemNumberOf(
  number: string,
  entry: OutlineEntry,
  form: AgendaForm,
  twoLevels: boolean,
): HeadingNumber {
  return {
    label: inWords(number, form.items.headingNumber),
    numbering: twoLevels && form.groups.kind !== 'headings' ? ownCountOf(entry) : AGENDA,
    level: twoLevels && entry.kind === 'group' ? 1 : 0,
  };
}

/** Where groups are headings, an item beside them is one of their kind. */
export function roleOfItem(entry: OutlineEntry, { groups }: AgendaForm): NumberedRole {
  return groups.kind === 'headings' && entry.kind === 'item' ? 'groupHeading' : 'itemHeading';
}

/** "3" or "1.1" as the form writes it. */
export function inWords(number: string, { oneLevel, twoLevels }: NumberWording): string {
  return (number.includes('.') ? twoLevels : oneLevel).replace('#', number);
}

export function isInTwoLevels(outline: readonly OutlineEntry[]): boolean {
  return outline.some((entry) => entry.kind === 'group' && entry.number !== null);
}

/** null where the items' headings do not all look alike: a look counts in one place only. */
function commonRole(outline: readonly OutlineEntry[], form: AgendaForm): NumberedRole | null {
  const filled = outline.filter((entry) => entry.kind === 'item' || entry.items.length > 0);
  const roles = new Set(filled.map((entry) => roleOfItem(entry, form)));
  const [role = 'itemHeading'] = roles;
  return roles.size > 1 ? null : role;
}

function ownCountOf(entry: OutlineEntry): string {
  return `${AGENDA}-${entry.number}`;
}
