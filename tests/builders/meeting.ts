import type { Body } from '#shared/model/body.ts';
import type { Item } from '#shared/model/item.ts';
import type { RichText } from '#shared/model/richText.ts';
import type { SectionKind } from '#shared/model/section.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { SNAPSHOT_VERSION } from '#shared/model/snapshot.ts';
import { aBody, aMeeting, aSection, anAppendix, anItem } from './rows.ts';

export interface PlannedSection {
  readonly heading: string;
  readonly kind?: SectionKind;
  readonly content: RichText;
}

export interface PlannedItem extends Partial<Item> {
  readonly sections?: readonly PlannedSection[];
  readonly appendices?: readonly string[];
}

/** A meeting with the given items, in their order, and nothing else. */
export function aSnapshot(items: readonly PlannedItem[], body: Partial<Body> = {}): MeetingSnapshot {
  const numbered = items.map(({ sections, appendices, ...fields }, index) => ({
    number: 1000 * (index + 1),
    sections,
    appendices,
    fields,
  }));
  return {
    version: SNAPSHOT_VERSION,
    body: aBody(body),
    members: [],
    yearEntries: [],
    meeting: aMeeting(),
    groups: [],
    items: numbered.map(({ number, fields }) => anItem(number, orderOf(number), fields)),
    sections: numbered.flatMap(({ number, sections = [] }) =>
      sections.map((section, index) => aSection(number + index + 1, number, orderOf(index), section)),
    ),
    appendices: numbered.flatMap(({ number, appendices = [] }) =>
      appendices.map((title, index) => anAppendix(number + 500 + index, number, orderOf(index), { title })),
    ),
    attendance: [],
    courseEvents: [],
    decisions: [],
    actions: [],
    corrections: [],
    annotations: [],
    issues: [],
  };
}

/** An order key that sorts as the number does. */
function orderOf(number: number): string {
  return `a${number.toString().padStart(9, '0')}`;
}
