import { numberAppendices } from '../agenda/appendixNumbers.ts';
import { composeOutline, itemsOfOutline, type OutlineItem } from '../agenda/outline.ts';
import { findReferenceTargets, type ReferenceTargets } from '../agenda/references.ts';
import { profileOf } from '../layouts/profileOf.ts';
import type { Words } from '../layouts/words.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';

/** One version of an agenda, with all that a comparison asks of it. */
export interface AgendaVersion {
  readonly snapshot: MeetingSnapshot;
  /** In the order of the agenda, by id. */
  readonly items: ReadonlyMap<string, OutlineItem>;
  /** The title of the group that an item stands in; '' outside groups. */
  readonly groupOf: (itemId: string) => string;
  readonly appendixNumbers: ReadonlyMap<string, number>;
  readonly references: ReferenceTargets;
  readonly words: Words;
}

export function versionOf(snapshot: MeetingSnapshot, firstNumber: number): AgendaVersion {
  const { body, appendices } = snapshot;
  const outline = composeOutline(snapshot, { firstNumber });
  const groups = new Map(
    outline.flatMap((entry) =>
      entry.kind === 'group' ? entry.items.map(({ item }) => [item.id, entry.group.title] as const) : [],
    ),
  );
  return {
    snapshot,
    items: new Map(itemsOfOutline(outline).map((entry) => [entry.item.id, entry])),
    groupOf: (itemId) => groups.get(itemId) ?? '',
    appendixNumbers: numberAppendices(outline, appendices, body.appendixNumbering),
    references: findReferenceTargets(outline, appendices, body.appendixNumbering),
    words: profileOf(body).words,
  };
}
