import type { Annotation } from '#shared/model/annotation.ts';
import { doc, p } from '#shared/richText/build.ts';
import { claimFocus } from '../../components/focusClaim.ts';
import { keepLetters } from '../../components/lettersAhead.ts';
import { useAct } from '../../components/useAct.ts';
import type { Agenda } from '../../database/agenda.ts';
import { addAnnotation, listPlacedNotes, type PlacedNote } from '../../database/annotations.ts';
import { readReader, type Role } from '../../database/readers.ts';
import { goToNote, useNotesView, type Arrival } from '../../stores/notes.ts';
import { openMeeting, type MeetingPart } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';
import { markedAnchor } from './markedAnchor.ts';

interface NoteActs {
  readonly agenda: Agenda;
  /** The item on screen; undefined: none is. */
  readonly itemId: string | undefined;
  readonly role: Role;
  /** Shows the panel where the notes are, in a window that has no room for it otherwise. */
  readonly openPanel: () => void;
  /** Where the item of a note is shown: on its page, unless told otherwise. */
  readonly partOf?: PartOf;
}

type PartOf = (itemId: string) => MeetingPart;

const pageOf: PartOf = (itemId) => ({ kind: 'item', itemId });

/** Writing a note on what is marked, and going from note to note through the meeting. */
export function useNoteActs({ agenda, itemId, role, openPanel, partOf = pageOf }: NoteActs): void {
  const meetingId = agenda.meeting.id;
  const go = (note: Pick<Annotation, 'id'>, arrival: Arrival): void => {
    openPanel();
    goToNote(note.id, arrival);
  };
  const write = async (): Promise<void> => {
    if (itemId === undefined) return;
    // What is typed ahead would be written over the words that the note is about.
    const arrival = { mayMove: claimFocus(), takeLetters: keepLetters() };
    const anchor = await markedAnchor(itemId);
    const author = await readReader(agenda.body, role);
    const note = { itemId, anchor, author, kind: 'note', visibility: 'private', content: doc(p()) } as const;
    const isSaved = await save(async () => go({ id: await addAnnotation(meetingId, note) }, arrival));
    if (!isSaved) arrival.takeLetters();
  };
  const step = async (by: 1 | -1): Promise<void> => {
    const arrival = arriveWithoutLetters();
    const notes = inOrder(await listPlacedNotes(meetingId), agenda);
    const at = notes.findIndex(({ note }) => note.id === useNotesView.getState().currentId);
    const next = at === -1 ? notes.at(by === 1 ? 0 : -1) : notes[(at + by + notes.length) % notes.length];
    if (next?.place.itemId) openMeeting(meetingId, partOf(next.place.itemId));
    if (next) go(next.note, arrival);
  };
  useAct('newNote', write, { available: itemId !== undefined });
  useAct('nextNote', () => step(1));
  useAct('previousNote', () => step(-1));
}

/** Opens the item that a note is shown beside, with the cursor in the note. One whose item is gone is only listed. */
export function showNote(meetingId: string, { note, place }: PlacedNote): void {
  if (place.itemId === null) return;
  openMeeting(meetingId, pageOf(place.itemId));
  goToNote(note.id, arriveWithoutLetters());
}

/** At a note that was there before: nothing is typed for it ahead. */
export function arriveWithoutLetters(): Arrival {
  return { mayMove: claimFocus(), takeLetters: () => '' };
}

/** As the agenda is read: those of an item in the order in which they were written; what is gone comes last. */
export function inOrder(notes: readonly PlacedNote[], { items }: Agenda): PlacedNote[] {
  const places = new Map(items.map(({ item }, index) => [item.id, index]));
  const placeOf = ({ place }: PlacedNote): number => places.get(place.itemId ?? '') ?? items.length;
  return notes.toSorted((a, b) => placeOf(a) - placeOf(b));
}
