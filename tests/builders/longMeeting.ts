import type { BlockNode, RichText } from '#shared/model/richText.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { p } from '#shared/richText/build.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { withNewOrder } from '../../renderer/database/order.ts';

/** The sample's items over and over until there are so many, each with words of its own: no two are laid out alike. */
export function longMeeting(items: number): MeetingSnapshot {
  const copies = Array.from({ length: items }, (_, index) => copyOfItem(index));
  return {
    ...sampleMeeting,
    groups: [],
    items: withNewOrder(copies.map(({ item }) => item)).map(({ value, order }) => ({
      ...value,
      order,
      groupId: null,
    })),
    sections: copies.flatMap(({ sections }) => sections),
    appendices: copies.flatMap(({ appendices }) => appendices),
  };
}

function copyOfItem(index: number) {
  const { items, sections, appendices } = sampleMeeting;
  const original = items[index % items.length]!;
  const idFor = (id: string) => `${id.slice(0, 9)}${index.toString(16).padStart(4, '0')}${id.slice(13)}`;
  const itemId = idFor(original.id);
  const ofItem = <Row extends { readonly itemId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.itemId === original.id);
  return {
    item: { ...original, id: itemId, title: `${original.title} ${index + 1}` },
    sections: ofItem(sections).map((section) => ({
      ...section,
      id: idFor(section.id),
      itemId,
      content: withWords(section.content, `Sag ${index + 1} af sin slags.`),
    })),
    appendices: ofItem(appendices).map((appendix) => ({ ...appendix, id: idFor(appendix.id), itemId })),
  };
}

function withWords(text: RichText, words: string): RichText {
  const content: BlockNode[] = [...(text.content ?? []), p(words)];
  return { ...text, content };
}

/** The meeting after somebody wrote a few lines in one of its items. */
export function withOneItemChanged(snapshot: MeetingSnapshot, words: string): MeetingSnapshot {
  const middle = snapshot.sections[Math.floor(snapshot.sections.length / 2)];
  return {
    ...snapshot,
    sections: snapshot.sections.map((section) =>
      section === middle ? { ...section, content: withWords(section.content, words) } : section,
    ),
  };
}
