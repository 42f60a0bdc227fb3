import { z } from 'zod';

/** What a note of version 2 said of its place. */
const placeSchema = z.looseObject({
  sectionId: z.string().nullable(),
  passage: z.looseObject({ quote: z.string(), before: z.string() }).nullable(),
});

/**
 * A note of version 2 as version 3 has it. It knew neither its item's title nor what stood behind the passage. Whatever
 * is no note of version 2 is left as it is, for checkMeeting to refuse.
 */
export function annotationOfVersion2(annotation: unknown): unknown {
  const place = placeSchema.safeParse(annotation);
  if (!place.success) return annotation;
  const { sectionId, passage, ...rest } = place.data;
  return { ...rest, anchor: anchorOf(sectionId, passage), itemTitle: '', deletedAt: null };
}

function anchorOf(sectionId: string | null, passage: { quote: string; before: string } | null) {
  if (sectionId === null) return { kind: 'item' };
  if (passage === null) return { kind: 'section', sectionId };
  return { kind: 'passage', sectionId, quote: passage.quote, before: passage.before, after: '' };
}
