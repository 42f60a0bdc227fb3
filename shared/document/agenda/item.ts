import { appendicesOf, sectionsOf } from '../../agenda/partsOfItem.ts';
import type { LayoutProfile } from '../../layouts/profile.ts';
import type { Item } from '../../model/item.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import { textRun } from '../inline.ts';
import type { Block } from '../tree.ts';
import { composeAppendices } from './appendices.ts';
import type { ItemPlace } from './placeItems.ts';
import { composeSection } from './section.ts';

/** One item of the agenda, in full, closed or not: heading, case lines, sections, appendices. */
export function composeItem(
  place: ItemPlace,
  snapshot: MeetingSnapshot,
  appendixNumbers: ReadonlyMap<string, number>,
  profile: LayoutProfile,
): Block[] {
  const { item, title, role, number, bookmark, startsPage } = place;
  return [
    { kind: 'itemHeading', role, title, number, bookmark, startsPage },
    ...composeCaseLines(item, profile),
    ...sectionsOf(item.id, snapshot.sections).flatMap((section) =>
      composeSection(section, snapshot.body.leadPhrase, profile),
    ),
    ...composeAppendices(appendicesOf(item.id, snapshot.appendices), appendixNumbers, profile.words),
  ];
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
