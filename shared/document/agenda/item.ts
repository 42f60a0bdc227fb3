import { appendicesOf, sectionsOf } from '../../agenda/partsOfItem.ts';
import type { LayoutProfile } from '../../layouts/profile.ts';
import type { Item } from '../../model/item.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import { textRun } from '../inline.ts';
import { saidBy } from '../sources.ts';
import type { Block, BlockSource } from '../tree.ts';
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
  const { item, title, role, number, bookmark, startsPage } = place;
  const { words } = profile;
  const composeReference = referenceComposer(item.id, references, words);
  const source: BlockSource = { kind: 'item', itemId: item.id };
  const heading: Block = {
    kind: 'itemHeading',
    role,
    title,
    number,
    bookmark,
    referenceBookmark: references.bookmarks.get(item.id) ?? null,
    startsPage,
    source,
  };
  if (item.withdrawn) return [heading];
  return saidBy(source, [
    heading,
    ...composeCaseLines(item, profile),
    ...sectionsOf(item.id, snapshot.sections).flatMap((section) =>
      saidBy(
        { kind: 'section', itemId: item.id, sectionId: section.id },
        composeSection(section, snapshot.body.leadPhrase, { profile, composeReference }),
      ),
    ),
    ...composeAppendices(appendicesOf(item.id, snapshot.appendices), references, words),
  ]);
}

function composeCaseLines(item: Item, { words }: LayoutProfile): Block[] {
  const lines = [
    { label: words.caseNumber, text: item.caseNumber.trim() },
    { label: words.presenter, text: item.presenter.trim() },
    { label: words.guests, text: item.guests.trim() },
  ].filter(({ text }) => text !== '');
  const closed = item.access === 'closed' ? [{ label: words.closedItem, text: '' }] : [];
  return [...lines, ...closed].map(({ label, text }) => ({
    kind: 'fact',
    role: 'caseLine',
    label,
    content: text === '' ? [] : [textRun(text)],
  }));
}
