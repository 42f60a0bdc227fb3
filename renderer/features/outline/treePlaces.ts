import type { OutlineEntry } from '#shared/agenda/outline.ts';
import { FRONT_ID } from './rows.ts';

/** Where a line stands among those of its level, as a screen reader says it: "3 af 14". Counted from 1. */
export interface TreePlace {
  readonly place: number;
  readonly count: number;
}

/** By row id. The list shows only the lines near the eye, so that nobody can count them in the page. */
export function treePlaces(outline: readonly OutlineEntry[]): ReadonlyMap<string, TreePlace> {
  const places = new Map<string, TreePlace>();
  const number = (ids: readonly string[]): void => {
    for (const [index, id] of ids.entries()) places.set(id, { place: index + 1, count: ids.length });
  };
  number([FRONT_ID, ...outline.map((entry) => (entry.kind === 'group' ? entry.group.id : entry.item.id))]);
  for (const entry of outline) if (entry.kind === 'group') number(entry.items.map(({ item }) => item.id));
  return places;
}
