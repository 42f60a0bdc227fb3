import type { LayoutProfile } from '../../layouts/profile.ts';
import type { ContentsLine, GroupLine } from '../tree.ts';
import { groupNumberOf } from './headingNumbers.ts';
import type { PlacedEntry } from './placeItems.ts';

/** The line with a group's name above its first item. */
export function composeGroupLine(placed: PlacedEntry, profile: LayoutProfile): GroupLine[] {
  const { entry } = placed;
  if (entry.kind === 'item' || !isShown(placed)) return [];
  return [
    {
      kind: 'groupLine',
      title: entry.group.title.trim(),
      number: groupNumberOf(entry),
      startsPage: profile.agenda.items.startsPage,
    },
  ];
}

/** The same group in the contents. */
export function composeGroupInContents(placed: PlacedEntry): ContentsLine[] {
  const { entry } = placed;
  if (entry.kind === 'item' || !isShown(placed)) return [];
  const number = groupNumberOf(entry);
  const title = entry.group.title.trim();
  return [{ kind: 'group', title: number === null ? title : `${number.label} ${title}` }];
}

/** A group without items is left out, unless it has a number: then it is a point of its own, and a hole would show. */
function isShown({ entry, items }: PlacedEntry): boolean {
  return items.length > 0 || entry.number !== null;
}
