import { replaceTokens } from '../../language/fieldTokens.ts';
import type { LayoutProfile } from '../../layouts/profile.ts';
import { runningFieldOf } from '../../layouts/runningFields.ts';
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
  const heading = headingFor(words.contents, body);
  const { kind, startsPage } = agenda.overview;
  switch (kind) {
    case 'contents': {
      const levels = agenda.groups.kind === 'headings' ? 2 : 1;
      return [composeContents(placed, heading, { levels, startsPage })];
    }
    case 'groupTable':
      return [
        { kind: 'paragraph', role: 'contentsHeading', content: [textRun(heading)] },
        composeOverviewTable(placed, words),
      ];
  }
}

function headingFor(words: string, body: Body): string {
  return replaceTokens(words, (token) =>
    runningFieldOf(token) === 'shortName' ? nameInTexts(body) : token,
  ).trim();
}
