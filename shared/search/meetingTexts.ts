import { appendicesOf, sectionsOf } from '../agenda/partsOfItem.ts';
import type { OutlineEntry, OutlineItem } from '../agenda/outline.ts';
import type { Appendix } from '../model/appendix.ts';
import type { Section } from '../model/section.ts';
import { linesOf } from '../richText/lines.ts';

/** Where in a meeting a line of text stands. */
export type TextPlace =
  | { readonly kind: 'groupTitle'; readonly groupId: string }
  | { readonly kind: 'itemTitle'; readonly itemId: string }
  | { readonly kind: 'sectionHeading'; readonly itemId: string; readonly sectionId: string }
  | SectionLine
  | { readonly kind: 'appendixTitle'; readonly itemId: string; readonly appendixId: string };

/** A line of a section's text; `line` counts as `linesOf` does. */
export interface SectionLine {
  readonly kind: 'sectionLine';
  readonly itemId: string;
  readonly sectionId: string;
  readonly line: number;
}

export interface MeetingText {
  readonly place: TextPlace;
  readonly text: string;
}

/** What of a meeting its texts stand in; an agenda as the screens read it fits. */
export interface MeetingParts {
  readonly outline: readonly OutlineEntry[];
  readonly sections: readonly Section[];
  readonly appendices: readonly Appendix[];
}

/** Every line that is written in a meeting's agenda, in the order it is read. */
export function textsOf(meeting: MeetingParts): MeetingText[] {
  return meeting.outline.flatMap((entry): MeetingText[] => {
    if (entry.kind === 'item') return textsOfItem(entry, meeting);
    const { id: groupId, title } = entry.group;
    return [
      { place: { kind: 'groupTitle', groupId }, text: title },
      ...entry.items.flatMap((item) => textsOfItem(item, meeting)),
    ];
  });
}

function textsOfItem({ item }: OutlineItem, { sections, appendices }: MeetingParts): MeetingText[] {
  const itemId = item.id;
  return [
    { place: { kind: 'itemTitle', itemId }, text: item.title },
    ...sectionsOf(itemId, sections).flatMap(textsOfSection),
    ...appendicesOf(itemId, appendices).map(({ id: appendixId, title }): MeetingText => ({
      place: { kind: 'appendixTitle', itemId, appendixId },
      text: title,
    })),
  ];
}

export function textsOfSection({ id: sectionId, itemId, heading, content }: Section): MeetingText[] {
  return [
    { place: { kind: 'sectionHeading', itemId, sectionId }, text: heading },
    ...linesOf(content).map((text, line): MeetingText => ({
      place: { kind: 'sectionLine', itemId, sectionId, line },
      text,
    })),
  ];
}

/** A name for a place that is its own, to tell it from others. */
export function keyOf(place: TextPlace): string {
  switch (place.kind) {
    case 'groupTitle':
      return `${place.kind} ${place.groupId}`;
    case 'itemTitle':
      return `${place.kind} ${place.itemId}`;
    case 'sectionHeading':
      return `${place.kind} ${place.sectionId}`;
    case 'sectionLine':
      return `${place.kind} ${place.sectionId} ${place.line}`;
    case 'appendixTitle':
      return `${place.kind} ${place.appendixId}`;
  }
}
