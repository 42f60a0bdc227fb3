import type { OutlineEntry } from '../../agenda/outline.ts';
import { itemsOfOutline } from '../../agenda/outline.ts';
import type { AgendaForm } from '../../layouts/agendaForm.ts';
import type { HeadingNumber, HeadingNumbering } from '../tree.ts';

/** The one count that most agendas have. */
const AGENDA = 'agenda';

type ItemsForm = AgendaForm['items'];

/**
 * The counts that the headings of an outline take their numbers from. An agenda in one level has a single count. In two
 * levels every group, and every item outside the groups, begins a count of its own: a group's line and an item's
 * heading say the same number in different words, and Word gives one level only one wording.
 */
export function composeHeadingNumberings(
  outline: readonly OutlineEntry[],
  form: ItemsForm,
): HeadingNumbering[] {
  const wording = (number: string) => form.headingNumber.replace('#', number);
  if (!isInTwoLevels(outline)) {
    const first = itemsOfOutline(outline)[0];
    return [{ id: AGENDA, levels: [{ text: wording('%1'), start: Number(first?.number ?? 1) }] }];
  }
  return outline.map((entry) => ({
    id: numberingIdOf(entry),
    levels:
      entry.kind === 'item'
        ? [{ text: wording('%1'), start: Number(entry.number) }]
        : [
            { text: '%1.', start: Number(entry.number) },
            { text: wording('%1.%2'), start: 1 },
          ],
  }));
}

export function groupNumberOf(entry: OutlineEntry & { kind: 'group' }): HeadingNumber | null {
  if (entry.number === null) return null;
  return { label: `${entry.number}.`, numbering: numberingIdOf(entry), level: 0 };
}

/** The number of an item in its heading; `entry` is the entry of the outline that the item stands in. */
export function itemNumberOf(
  number: string,
  entry: OutlineEntry,
  form: ItemsForm,
  twoLevels: boolean,
): HeadingNumber {
  return {
    label: form.headingNumber.replace('#', number),
    numbering: twoLevels ? numberingIdOf(entry) : AGENDA,
    level: twoLevels && entry.kind === 'group' ? 1 : 0,
  };
}

export function isInTwoLevels(outline: readonly OutlineEntry[]): boolean {
  return outline.some((entry) => entry.kind === 'group' && entry.number !== null);
}

function numberingIdOf(entry: OutlineEntry): string {
  return `${AGENDA}-${entry.number}`;
}
