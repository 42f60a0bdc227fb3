import type { Annotation } from '../model/annotation.ts';
import { SNAPSHOT_VERSION, type MeetingSnapshot } from '../model/snapshot.ts';
import type { HandBack } from '../package/handBack.ts';
import { isWrittenLine, nodeLinesOf } from '../richText/nodeLines.ts';

/** What a reader chose to hand back. */
export interface HandBackChoice {
  readonly author: string;
  /** The notes that are for their writer only go along where that was asked for, and nowhere else. */
  readonly withPrivate: boolean;
}

/** The notes that a reader hands back: their own that are shared, and that say something. */
export function notesToHandBack(
  annotations: readonly Annotation[],
  { author, withPrivate }: HandBackChoice,
): Annotation[] {
  return annotations.filter(
    (note) =>
      note.author === author &&
      note.deletedAt === null &&
      (withPrivate || note.visibility === 'shared') &&
      isWritten(note),
  );
}

export function isWritten({ content }: Pick<Annotation, 'content'>): boolean {
  return nodeLinesOf(content.content).some((line) => isWrittenLine(line));
}

/** What goes into the file that a reader hands back. */
export function composeHandBack(
  { meeting, body }: Pick<MeetingSnapshot, 'meeting' | 'body'>,
  annotations: readonly Annotation[],
  choice: HandBackChoice,
): HandBack {
  const { id, date, startTime } = meeting;
  return {
    version: SNAPSHOT_VERSION,
    meeting: { id, bodyName: body.name, date, startTime },
    author: choice.author,
    annotations: notesToHandBack(annotations, choice),
  };
}
