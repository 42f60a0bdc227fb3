import { footnotesBefore } from '#shared/agenda/footnoteNumbers.ts';
import type { Section } from '#shared/model/section.ts';
import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { countFootnotesOf } from '../../database/sections.ts';

/** How many footnotes of the meeting stand before each of the item's sections, by section id. */
export function useFootnotesBefore(
  agenda: Agenda,
  itemId: string,
  sections: readonly Section[],
): ReadonlyMap<string, number> {
  const ids = agenda.items.map(({ item }) => item.id);
  const earlier = ids.slice(0, ids.indexOf(itemId));
  // Read again when a text before this item changes, not when one of its own does.
  const before = useLive(() => countFootnotesOf(earlier), [earlier.join(' ')]) ?? 0;
  return footnotesBefore(sections, before);
}
