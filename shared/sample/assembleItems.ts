import { generateNKeysBetween } from 'fractional-indexing';
import type { Appendix } from '../model/appendix.ts';
import type { Item } from '../model/item.ts';
import type { RichText } from '../model/richText.ts';
import type { Section } from '../model/section.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { doc, recommendation } from '../richText/build.ts';
import type { AppendixDraft, ItemDraft, SectionDraft } from './itemDraft.ts';
import { sampleBody } from './sampleBody.ts';
import { sampleId, sampleRow } from './sampleIds.ts';

const meetingId = sampleId('meeting', 1);

/** The rows of all items, in the order of the drafts. */
export function assembleItems(
  drafts: readonly ItemDraft[],
): Pick<MeetingSnapshot, 'items' | 'sections' | 'appendices'> {
  const orders = ordersFor(drafts);
  return {
    items: drafts.map((draft, index) => assembleItem(draft, index + 1, orders[index]!)),
    sections: drafts.flatMap((draft, index) => assembleSections(draft.sections, index + 1)),
    appendices: drafts.flatMap((draft, index) => assembleAppendices(draft.appendices ?? [], index + 1)),
  };
}

function assembleItem(draft: ItemDraft, number: number, order: string): Item {
  return {
    ...sampleRow('item', number),
    meetingId,
    groupId: null,
    order,
    title: draft.title,
    publicTitle: '',
    caseNumber: draft.caseNumber ?? '',
    presenter: draft.presenter ?? '',
    guests: draft.guests ?? '',
    access: 'open',
    kind: draft.kind ?? null,
    expectedMinutes: draft.expectedMinutes,
    postponedFromId: null,
    deletedAt: null,
  };
}

function assembleSections(drafts: readonly SectionDraft[], itemNumber: number): Section[] {
  const orders = ordersFor(drafts);
  return drafts.map((draft, index) => ({
    ...sampleRow('section', itemNumber, index + 1),
    meetingId,
    itemId: sampleId('item', itemNumber),
    order: orders[index]!,
    kind: draft.kind,
    heading: draft.kind === 'recommendation' ? 'Indstilling' : draft.heading,
    language: 'da',
    content: contentOf(draft, itemNumber),
    deletedAt: null,
  }));
}

function contentOf(draft: SectionDraft, itemNumber: number): RichText {
  if (draft.kind !== 'recommendation') return doc(...draft.blocks);
  const points = draft.points.map((point, index) => ({
    id: sampleId('point', itemNumber, index + 1),
    words: typeof point === 'string' ? [point] : point,
  }));
  return recommendation(sampleBody.leadPhrase, points, ...draft.after);
}

function assembleAppendices(drafts: readonly AppendixDraft[], itemNumber: number): Appendix[] {
  const orders = ordersFor(drafts);
  return drafts.map(({ title, url }, index) => ({
    ...sampleRow('appendix', itemNumber, index + 1),
    meetingId,
    itemId: sampleId('item', itemNumber),
    order: orders[index]!,
    title,
    access: 'open',
    source: url === undefined ? null : { kind: 'link', url },
    deletedAt: null,
  }));
}

function ordersFor(siblings: readonly unknown[]): string[] {
  return generateNKeysBetween(null, null, siblings.length);
}
