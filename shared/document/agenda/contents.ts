import type { Words } from '../../layouts/words.ts';
import type { Contents, ContentsLine } from '../tree.ts';
import { composeGroupInContents } from './groups.ts';
import type { ItemPlace, PlacedEntry } from './placeItems.ts';

/** The contents: a line for each item, the groups' names between them. Nothing where the agenda has no items yet. */
export function composeContents(placed: readonly PlacedEntry[], words: Words): Contents[] {
  const lines = placed.flatMap((part) => [...composeGroupInContents(part), ...part.items.map(entryOf)]);
  return lines.length === 0 ? [] : [{ kind: 'contents', heading: words.contents, lines }];
}

function entryOf({ contentsLabel, title, bookmark }: ItemPlace): ContentsLine {
  return { kind: 'entry', label: contentsLabel, title, bookmark };
}
