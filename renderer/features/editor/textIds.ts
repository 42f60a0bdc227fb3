import type { OutlineItem } from '#shared/agenda/outline.ts';
import type { Section } from '#shared/model/section.ts';
import type { TextLine, TextPlace } from '#shared/search/meetingTexts.ts';

/** What the editors of a decision, and of a chair's draft of it, are known by: its row may not be there yet. A section's is known by the section's id. */
export const decisionTextId = (itemId: string): string => `decision ${itemId}`;
export const draftTextId = (itemId: string): string => `draft ${itemId}`;
export const publicTextId = (itemId: string): string => `publicDecision ${itemId}`;

/** What the editor of a place's text is known by; null for a title or a heading, which are fields of their own. */
export function editorIdOf(place: TextLine): string;
export function editorIdOf(place: TextPlace): string | null;
export function editorIdOf(place: TextPlace): string | null {
  switch (place.kind) {
    case 'sectionLine':
      return place.sectionId;
    case 'decisionLine':
      return decisionTextId(place.itemId);
    case 'publicDecisionLine':
      return publicTextId(place.itemId);
    case 'draftLine':
      return draftTextId(place.itemId);
    case 'groupTitle':
    case 'itemTitle':
    case 'sectionHeading':
    case 'appendixTitle':
    case 'ownNote':
      return null;
  }
}

interface Texts {
  readonly items: readonly OutlineItem[];
  readonly sections: readonly Section[];
}

/** The place of a line in the text that an editor is known by; null where it is none of these. */
export function lineOfText(textId: string, line: number, { items, sections }: Texts): TextLine | null {
  const section = sections.find(({ id }) => id === textId);
  if (section) return { kind: 'sectionLine', itemId: section.itemId, sectionId: textId, line };
  for (const { item } of items) {
    if (textId === decisionTextId(item.id)) return { kind: 'decisionLine', itemId: item.id, line };
    if (textId === draftTextId(item.id)) return { kind: 'draftLine', itemId: item.id, line };
    if (textId === publicTextId(item.id)) return { kind: 'publicDecisionLine', itemId: item.id, line };
  }
  return null;
}
