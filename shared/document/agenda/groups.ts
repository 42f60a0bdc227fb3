import type { LayoutProfile } from '../../layouts/profile.ts';
import type { ContentsLine, GroupLine } from '../tree.ts';
import { groupNumberOf } from './headingNumbers.ts';
import type { PlacedEntry } from './placeItems.ts';

/** The line with a group's name above its first item. A group without items has no place in a document. */
export function composeGroupLine({ entry, items }: PlacedEntry, profile: LayoutProfile): GroupLine[] {
  if (entry.kind === 'item' || items.length === 0) return [];
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
export function composeGroupInContents({ entry, items }: PlacedEntry): ContentsLine[] {
  if (entry.kind === 'item' || items.length === 0) return [];
  const number = groupNumberOf(entry);
  const title = entry.group.title.trim();
  return [{ kind: 'group', title: number === null ? title : `${number.label} ${title}` }];
}
