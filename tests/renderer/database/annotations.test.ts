import { describe, expect, it } from 'vitest';
import { annotationSchema, type Annotation } from '#shared/model/annotation.ts';
import { doc, p } from '#shared/richText/build.ts';
import {
  addAnnotation,
  changeAnnotation,
  listAnnotations,
  removeAnnotation,
} from '../../../renderer/database/annotations.ts';
import { changeItem, deleteItem } from '../../../renderer/database/items.ts';
import { changeMeetingFacts } from '../../../renderer/database/meetings.ts';
import { readSnapshot, storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { expectTurned, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const meeting = aSnapshot([{ title: 'Broen' }, { title: 'Stien' }]);
const meetingId = meeting.meeting.id;
const [bridge] = meeting.items;
const note = {
  itemId: bridge!.id,
  anchor: { kind: 'item' },
  kind: 'note',
  visibility: 'private',
  author: 'Karen Lund',
  content: doc(p('Spørg om prisen')),
} as const;
const only = async (): Promise<Annotation> => (await listAnnotations(meetingId))[0]!;

describe('a note', () => {
  it('is kept with the title of its item, and listed while it is not deleted', async () => {
    await storeSnapshot(meeting);
    const id = await addAnnotation(meetingId, note);
    await changeItem(bridge!, { title: 'Broen igen' });
    const stored = await only();
    expect(annotationSchema.parse(stored)).toMatchObject({ ...note, id, itemTitle: 'Broen' });
    await removeAnnotation(stored);
    expect(await listAnnotations(meetingId)).toEqual([]);
  });

  it('is written, changed and deleted in a step each', async () => {
    await storeSnapshot(meeting);
    await expectTurned(meetingId, () => addAnnotation(meetingId, note));
    const stored = await only();
    await expectTurned(meetingId, () => changeAnnotation(stored, { visibility: 'shared' }));
    later();
    await expectTurned(meetingId, () => removeAnnotation(stored));
  });

  it('stays when its item is deleted', async () => {
    await storeSnapshot(meeting);
    await addAnnotation(meetingId, note);
    await deleteItem(bridge!);
    expect(await only()).toMatchObject({ itemId: bridge!.id, itemTitle: 'Broen' });
  });

  it('can be written beside approved minutes, which stay as they are', async () => {
    await storeSnapshot({ ...meeting, meeting: { ...meeting.meeting, status: 'approved' } });
    await addAnnotation(meetingId, note);
    expect(await listAnnotations(meetingId)).toHaveLength(1);
    await expect(changeMeetingFacts(meetingId, { place: 'Havnen' })).rejects.toMatchObject({
      failure: { kind: 'minutesApproved' },
    });
  });

  it('never leaves the house while it is for its writer only, but is backed up', async () => {
    await storeSnapshot(meeting);
    await addAnnotation(meetingId, note);
    expect((await readSnapshot(meetingId, 'without bin')).annotations).toEqual([]);
    expect((await readSnapshot(meetingId, 'with bin')).annotations).toHaveLength(1);
    await changeAnnotation(await only(), { visibility: 'shared' });
    expect((await readSnapshot(meetingId, 'without bin')).annotations).toHaveLength(1);
  });
});
