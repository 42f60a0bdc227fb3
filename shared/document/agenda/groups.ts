import type { GroupHeading } from '../tree.ts';
import type { PlacedEntry } from './placeItems.ts';

/** The group's name above its first item. */
export function composeGroupHeading({ group }: PlacedEntry): GroupHeading[] {
  if (group === null || !group.standsAboveItems) return [];
  const { title, number, bookmark, startsPage } = group;
  return [{ kind: 'groupHeading', title, number, bookmark, startsPage }];
}
