import { generateNKeysBetween } from 'fractional-indexing';
import type { Appendix } from '../model/appendix.ts';
import { notSentOut, type Group, type Item } from '../model/item.ts';
import type { RichText } from '../model/richText.ts';
import type { Section } from '../model/section.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { doc, recommendation } from '../richText/build.ts';
import type { AppendixDraft, EntryDraft, ItemDraft, SectionDraft } from './itemDraft.ts';
import { sampleId, sampleNumber, sampleRow } from './sampleIds.ts';

interface Place {
  /** Which of the samples, from 1. */
  readonly sample: number;
  /** The body's words before the points of a recommendation. */
  readonly leadPhrase: string;
}

/** The rows of all groups and items of a sample, in the order of the drafts. */
export function assembleItems(
  drafts: readonly EntryDraft[],
  place: Place,
): Pick<MeetingSnapshot, 'groups' | 'items' | 'sections' | 'appendices'> {
  const orders = ordersFor(drafts);
  const groups: Group[] = [];
  const placed: { draft: ItemDraft; order: string; groupId: string | null }[] = [];
  drafts.forEach((draft, index) => {
    const order = orders[index]!;
    if (!('group' in draft)) return void placed.push({ draft, order, groupId: null });
    const group = assembleGroup(draft.group, groups.length + 1, order, place);
    groups.push(group);
    const ordersInGroup = ordersFor(draft.items);
    draft.items.forEach((item, at) =>
      placed.push({ draft: item, order: ordersInGroup[at]!, groupId: group.id }),
    );
  });
  const numbered = placed.map((item, index) => ({ ...item, number: sampleNumber(place.sample, index + 1) }));
  return {
    groups,
    items: numbered.map(({ draft, order, groupId, number }) => ({
      ...assembleItem(draft, number, place),
      groupId,
      order,
    })),
    sections: numbered.flatMap(({ draft, number }) => assembleSections(draft.sections, number, place)),
    appendices: numbered.flatMap(({ draft, number }) =>
      assembleAppendices(draft.appendices ?? [], number, place),
    ),
  };
}

function assembleGroup(title: string, count: number, order: string, { sample }: Place): Group {
  return {
    ...sampleRow('group', sampleNumber(sample, count)),
    meetingId: sampleId('meeting', sample),
    order,
    title,
    sentNumber: null,
    deletedAt: null,
  };
}

function assembleItem(draft: ItemDraft, number: number, { sample }: Place): Omit<Item, 'groupId' | 'order'> {
  return {
    ...sampleRow('item', number),
    meetingId: sampleId('meeting', sample),
    title: draft.title,
    publicTitle: '',
    caseNumber: draft.caseNumber ?? '',
    presenter: draft.presenter ?? '',
    guests: draft.guests ?? '',
    access: 'open',
    kind: draft.kind ?? null,
    expectedMinutes: draft.expectedMinutes,
    postponedFromId: null,
    ...notSentOut,
    deletedAt: null,
  };
}

function assembleSections(drafts: readonly SectionDraft[], itemNumber: number, place: Place): Section[] {
  const orders = ordersFor(drafts);
  return drafts.map((draft, index) => ({
    ...sampleRow('section', itemNumber, index + 1),
    meetingId: sampleId('meeting', place.sample),
    itemId: sampleId('item', itemNumber),
    order: orders[index]!,
    kind: draft.kind,
    heading: draft.kind === 'recommendation' ? 'Indstilling' : draft.heading,
    language: 'da',
    content: contentOf(draft, itemNumber, place),
    deletedAt: null,
  }));
}

function contentOf(draft: SectionDraft, itemNumber: number, { leadPhrase }: Place): RichText {
  if (draft.kind !== 'recommendation') return doc(...draft.blocks);
  const points = draft.points.map((point, index) => ({
    id: sampleId('point', itemNumber, index + 1),
    words: typeof point === 'string' ? [point] : point,
  }));
  return recommendation(leadPhrase, points, ...draft.after);
}

function assembleAppendices(
  drafts: readonly AppendixDraft[],
  itemNumber: number,
  { sample }: Place,
): Appendix[] {
  const orders = ordersFor(drafts);
  return drafts.map(({ title, url }, index) => ({
    ...sampleRow('appendix', itemNumber, index + 1),
    meetingId: sampleId('meeting', sample),
    itemId: sampleId('item', itemNumber),
    order: orders[index]!,
    title,
    access: 'open',
    source: url === undefined ? null : { kind: 'link', url },
    earlierFiles: [],
    sentNumber: null,
    deletedAt: null,
  }));
}

function ordersFor(siblings: readonly unknown[]): string[] {
  return generateNKeysBetween(null, null, siblings.length);
}
