import type { Annotation } from '../model/annotation.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import type { Section } from '../model/section.ts';
import { findPassage, readableText, type FoundPassage } from './passage.ts';

/** What of a meeting notes can be about. */
export type NotedParts = Pick<MeetingSnapshot, 'items' | 'sections' | 'appendices'>;

/**
 * Where a note stands in the meeting as it is now. gone: what it is about is not there any more; `itemId` is then the
 * item it still can be shown beside, or null.
 */
export type NotePlace =
  | { readonly kind: 'item'; readonly itemId: string }
  | { readonly kind: 'section'; readonly itemId: string; readonly sectionId: string }
  | {
      readonly kind: 'passage';
      readonly itemId: string;
      readonly sectionId: string;
      readonly found: FoundPassage;
    }
  | { readonly kind: 'appendix'; readonly itemId: string; readonly appendixId: string }
  | { readonly kind: 'gone'; readonly itemId: string | null };

/** Finds what a note is about. A section or an appendix that was moved to another item takes its notes along. */
export function placeOf(
  { itemId, anchor }: Pick<Annotation, 'itemId' | 'anchor'>,
  { items, sections, appendices }: NotedParts,
): NotePlace {
  const here = items.some(({ id }) => id === itemId) ? itemId : null;
  const gone = { kind: 'gone', itemId: here } as const;
  switch (anchor.kind) {
    case 'item':
      return here === null ? gone : { kind: 'item', itemId: here };
    case 'section': {
      const section = sections.find(({ id }) => id === anchor.sectionId);
      return section ? { kind: 'section', itemId: section.itemId, sectionId: section.id } : gone;
    }
    case 'passage': {
      const own = sections.find(({ id }) => id === anchor.sectionId);
      const siblings = sections.filter((section) => section !== own && section.itemId === itemId);
      return inSection(own, anchor) ?? firstExact(siblings, anchor) ?? gone;
    }
    case 'appendix': {
      const appendix = appendices.find(({ id }) => id === anchor.appendixId);
      return appendix ? { kind: 'appendix', itemId: appendix.itemId, appendixId: appendix.id } : gone;
    }
  }
}

type PassageAnchor = Extract<Annotation['anchor'], { kind: 'passage' }>;
type PassagePlace = Extract<NotePlace, { kind: 'passage' }>;

function inSection(section: Section | undefined, anchor: PassageAnchor): PassagePlace | null {
  const found = section && findPassage(readableText(section.content), anchor);
  return section && found ? { kind: 'passage', itemId: section.itemId, sectionId: section.id, found } : null;
}

/** Words that were moved to another section of the item, as they are. */
function firstExact(sections: readonly Section[], anchor: PassageAnchor): PassagePlace | null {
  const places = sections.map((section) => inSection(section, anchor));
  return places.find((place) => place?.found.isChanged === false) ?? null;
}
