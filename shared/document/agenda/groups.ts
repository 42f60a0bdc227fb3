import type { Block } from '../tree.ts';
import type { PlacedEntry } from './placeItems.ts';

/** The group's name above its first item. */
export function composeGroupHeading({ group }: PlacedEntry): Block[] {
  if (group === null || !group.standsAboveItems) return [];
  const { groupId, title, number, bookmark, startsPage } = group;
  const source = { kind: 'group', groupId } as const;
  return [{ kind: 'groupHeading', title, number, bookmark, startsPage, source }];
}
