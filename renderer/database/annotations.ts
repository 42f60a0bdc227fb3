import { composeHandBack, type HandBackChoice } from '#shared/annotations/handBack.ts';
import { placeOf, type NotedParts, type NotePlace } from '#shared/annotations/placeOf.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import type { HandBack } from '#shared/package/handBack.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import type { Act } from './history/acts.ts';
import { inUse, moment, newRow, patch } from './rows.ts';

/** A note that is about to be written. */
export type NewAnnotation = Pick<
  Annotation,
  'itemId' | 'anchor' | 'kind' | 'visibility' | 'author' | 'content'
>;

/** What can be changed in a note: never what it is about, which is where it was written. */
export type AnnotationChanges = Partial<Pick<Annotation, 'kind' | 'visibility' | 'content'>>;

/** The meeting's notes that are not deleted, those of deleted items too, in the order in which they were written. */
export async function listAnnotations(meetingId: string): Promise<Annotation[]> {
  const rows = inUse(await database.annotations.where({ meetingId }).toArray());
  return rows.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
}

/** A note and where it stands now. */
export interface PlacedNote {
  readonly note: Annotation;
  readonly place: NotePlace;
  /** The heading of the section, or the title of the appendix, that it is about; '' where it is about neither. */
  readonly heading: string;
}

/** The meeting's notes where they stand in its texts as those are now. */
export async function listPlacedNotes(meetingId: string): Promise<PlacedNote[]> {
  return database.transaction('r', database.tables, async () => {
    const notes = await listAnnotations(meetingId);
    if (notes.length === 0) return [];
    const items = inUse(await database.items.where({ meetingId }).toArray());
    const sections = inUse(await database.sections.where({ meetingId }).toArray());
    const appendices = inUse(await database.appendices.where({ meetingId }).toArray());
    return notes.map((note) => {
      const place = placeOf(note, { items, sections, appendices });
      return { note, place, heading: headingOf(place, { sections, appendices }) };
    });
  });
}

function headingOf(
  place: NotePlace,
  { sections, appendices }: Pick<NotedParts, 'sections' | 'appendices'>,
): string {
  switch (place.kind) {
    case 'section':
    case 'passage':
      return sections.find(({ id }) => id === place.sectionId)?.heading ?? '';
    case 'appendix':
      return appendices.find(({ id }) => id === place.appendixId)?.title ?? '';
    case 'item':
    case 'gone':
      return '';
  }
}

/** Writes a note beside the text. Returns the row's id. */
export async function addAnnotation(meetingId: string, note: NewAnnotation): Promise<string> {
  const row = newRow();
  await changeMeeting(meetingId, 'addAnnotation', async () => {
    const item = await database.items.get(note.itemId);
    await database.annotations.add({
      ...row,
      meetingId,
      ...note,
      itemTitle: item?.title ?? '',
      deletedAt: null,
    });
  });
  return row.id;
}

/** What is typed in a note, as often as it changes, or another kind or another reader of it. */
export async function changeAnnotation(
  { id, meetingId }: Annotation,
  changes: AnnotationChanges,
  act: Act = 'changeAnnotation',
): Promise<void> {
  await changeMeeting(meetingId, act, () => patch(database.annotations, id, changes));
}

export async function removeAnnotation({ id, meetingId }: Annotation): Promise<void> {
  await changeMeeting(meetingId, 'removeAnnotation', () =>
    patch(database.annotations, id, { deletedAt: moment() }),
  );
}

/** What a reader hands back of a meeting. Throws where the meeting is not here. */
export async function readHandBack(meetingId: string, choice: HandBackChoice): Promise<HandBack> {
  const meeting = await database.meetings.get(meetingId);
  const body = meeting && (await database.bodies.get(meeting.bodyId));
  if (!meeting || !body) throw new Error(`Meeting ${meetingId} is not in the database`);
  return composeHandBack({ meeting, body }, await listAnnotations(meetingId), choice);
}

/** What became of the notes of a file that was handed back. */
export interface TakenIn {
  readonly added: number;
  readonly changed: number;
}

/**
 * Takes in the notes that a reader handed back, in one step. A note that is here already follows its writer's newest
 * words; one that was deleted here stays deleted. The same file taken in again changes nothing. null: the meeting that
 * they are about is not here.
 */
export async function takeInNotes({ meeting, annotations }: HandBack): Promise<TakenIn | null> {
  if (!(await database.meetings.get(meeting.id))) return null;
  return changeMeeting(meeting.id, 'takeInNotes', async () => {
    const stored = await database.annotations.bulkGet(annotations.map(({ id }) => id));
    const added = annotations.filter((_note, index) => stored[index] === undefined);
    const changed = annotations.filter((note, index) => {
      const present = stored[index];
      return present?.deletedAt === null && present.updatedAt < note.updatedAt;
    });
    await database.annotations.bulkPut([...added, ...changed]);
    return { added: added.length, changed: changed.length };
  });
}
