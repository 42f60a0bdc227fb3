import { isWrittenText } from '#shared/richText/isWrittenText.ts';
import { listPlacedNotes } from './annotations.ts';
import { readAgenda, type WrittenAgenda } from './agenda.ts';
import { readReaderOf } from './readers.ts';

/**
 * A meeting as its chair reads it: the sections that say something, no decisions yet, and the chair's own notes and drafts.
 * null when the meeting is not there, or is in the bin.
 */
export async function readChairsAgenda(meetingId: string): Promise<WrittenAgenda | null> {
  const agenda = await readAgenda(meetingId);
  if (!agenda) return null;
  const author = await readReaderOf(meetingId);
  const ownNotes = (await listPlacedNotes(meetingId)).flatMap(({ note, place: { itemId } }) =>
    note.author === author && itemId !== null ? [{ itemId, note }] : [],
  );
  const sections = agenda.sections.filter(({ content }) => isWrittenText(content));
  return { ...agenda, sections, decisions: [], ownNotes };
}
