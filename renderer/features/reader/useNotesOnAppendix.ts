import { linesOf } from '#shared/richText/lines.ts';
import type { Anchor, Annotation } from '#shared/model/annotation.ts';
import { listAnnotations } from '../../database/annotations.ts';
import { useLive } from '../../database/live.ts';

/** A note at a place in an appendix. */
export interface AppendixNote {
  readonly note: Annotation;
  readonly anchor: Extract<Anchor, { kind: 'appendix' }>;
  /** What it says, its lines joined; empty where words were only marked. */
  readonly text: string;
}

/** The notes on one appendix, in the order of its pages. Empty until they are read. */
export function useNotesOnAppendix(meetingId: string, appendixId: string): readonly AppendixNote[] {
  return useLive(() => readNotes(meetingId, appendixId), [meetingId, appendixId]) ?? NO_NOTES;
}

const NO_NOTES: readonly AppendixNote[] = [];

async function readNotes(meetingId: string, appendixId: string): Promise<AppendixNote[]> {
  const notes = await listAnnotations(meetingId);
  return notes
    .flatMap((note): AppendixNote[] => {
      const { anchor } = note;
      if (anchor.kind !== 'appendix' || anchor.appendixId !== appendixId) return [];
      return [{ note, anchor, text: linesOf(note.content).join('\n').trim() }];
    })
    .toSorted((a, b) => a.anchor.page - b.anchor.page || heightOf(a) - heightOf(b));
}

/** A note on a page as a whole stands above those on its words. */
function heightOf({ anchor }: AppendixNote): number {
  return anchor.rectangles[0]?.y ?? -1;
}
