import { appendicesOf, sectionsOf } from '../../agenda/partsOfItem.ts';
import type { LayoutProfile } from '../../layouts/profile.ts';
import type { Words } from '../../layouts/words.ts';
import type { Item } from '../../model/item.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import { textRun } from '../inline.ts';
import { saidBy } from '../sources.ts';
import type { Block, BlockSource, Fact, ItemHeading } from '../tree.ts';
import { composeAppendices } from './appendices.ts';
import type { AgendaReferences } from './references.ts';
import { referenceComposer } from './references.ts';
import type { ItemPlace } from './placeItems.ts';
import { composeSection } from './section.ts';

/**
 * One item of the agenda, in full, closed or not: heading, case lines, sections, appendices. Of one that was withdrawn
 * the heading is left, so that its number is accounted for.
 */
export function composeItem(
  place: ItemPlace,
  snapshot: MeetingSnapshot,
  references: AgendaReferences,
  profile: LayoutProfile,
): Block[] {
  const { item } = place;
  const { words } = profile;
  const composeReference = referenceComposer(item.id, references, words);
  const heading: Block = composeItemHeading(place, references);
  const source: BlockSource = { kind: 'item', itemId: item.id };
  if (item.withdrawn) return saidBy(source, [heading]);
  const closed = item.access === 'closed' ? [caseLine(words.closedItem, '')] : [];
  return saidBy(source, [
    heading,
    ...composeCaseLines(item, words),
    ...closed,
    ...sectionsOf(item.id, snapshot.sections).flatMap((section) =>
      saidBy(
        { kind: 'section', itemId: item.id, sectionId: section.id },
        composeSection(section, snapshot.body.leadPhrase, { profile, composeReference }),
      ),
    ),
    ...composeAppendices(appendicesOf(item.id, snapshot.appendices), references, words),
  ]);
}

export function composeItemHeading(
  { item, title, role, number, bookmark, startsPage }: ItemPlace,
  { bookmarks }: AgendaReferences,
): ItemHeading {
  const referenceBookmark = bookmarks.get(item.id) ?? null;
  return { kind: 'itemHeading', role, title, number, bookmark, referenceBookmark, startsPage };
}

/** Case number, presenter and guests, as far as they are said. */
export function composeCaseLines(item: Item, words: Words): Fact[] {
  return [
    { label: words.caseNumber, text: item.caseNumber.trim() },
    { label: words.presenter, text: item.presenter.trim() },
    { label: words.guests, text: item.guests.trim() },
  ]
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => caseLine(label, text));
}

export function caseLine(label: string, text: string): Fact {
  return { kind: 'fact', role: 'caseLine', label, content: text === '' ? [] : [textRun(text)] };
}
