import type { Annotation } from '#shared/model/annotation.ts';
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
