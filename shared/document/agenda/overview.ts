import type { LayoutProfile } from '../../layouts/profile.ts';
import type { Body } from '../../model/body.ts';
import { textRun } from '../inline.ts';
import type { Block } from '../tree.ts';
import { nameInTexts } from './bodyNames.ts';
import { composeContents } from './contents.ts';
import { composeOverviewTable } from './overviewTable.ts';
import type { PlacedEntry } from './placeItems.ts';

/** What is on the agenda, before the items. Nothing where there are none yet. */
export function composeOverview(
  placed: readonly PlacedEntry[],
  body: Body,
  { agenda, words }: LayoutProfile,
): Block[] {
  const isEmpty = placed.every(({ group, items }) => group === null && items.length === 0);
  if (isEmpty) return [];
  const heading = words.contents.replaceAll('{body}', () => nameInTexts(body)).trim();
  switch (agenda.overview.kind) {
    case 'contents':
      return [composeContents(placed, heading, agenda.overview)];
    case 'groupTable':
      return [
        { kind: 'paragraph', role: 'contentsHeading', content: [textRun(heading)] },
        composeOverviewTable(placed, words),
      ];
  }
}
