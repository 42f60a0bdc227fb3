import { describe, expect, it } from 'vitest';
import { annotationSchema, type Annotation } from '#shared/model/annotation.ts';
import { doc, p } from '#shared/richText/build.ts';
import {
  addAnnotation,
  changeAnnotation,
  listAnnotations,
  listPlacedNotes,
  readHandBack,
  removeAnnotation,
  takeInNotes,
} from '../../../renderer/database/annotations.ts';
import { readDecision, saveDecisionContent, takeInDraft } from '../../../renderer/database/decisions.ts';
import { chooseDraft, readDraft, saveDraft } from '../../../renderer/database/draftDecisions.ts';
import { turn } from '../../../renderer/database/history/undo.ts';
import { changeItem, deleteItem } from '../../../renderer/database/items.ts';
import { changeMeetingFacts } from '../../../renderer/database/meetings.ts';
import {
  isReadAsChair,
  listReadStates,
  markRead,
  readAsChair,
  workAsSecretary,
} from '../../../renderer/database/reading.ts';
import { readAnnotatedPrintout, readPrintout, type Printout } from '../../../renderer/database/printouts.ts';
import { readerNameSetting } from '../../../renderer/database/settings.ts';
import { readSnapshot, storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { dump, expectTurned, later, startWithEmptyDatabase } from './emptyDatabase.ts';

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
const authorsIn = ({ snapshot }: Printout) => snapshot.annotations.map(({ author }) => author);
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

  it('is printed for its writer where notes are asked for; never in anything else, nor for anybody else', async () => {
    await storeSnapshot(meeting);
    await addAnnotation(meetingId, note);
    await addAnnotation(meetingId, { ...note, author: 'Per Holm' });
    await addAnnotation(meetingId, { ...note, author: 'Ida Krogh', visibility: 'shared' });
    await readerNameSetting.write(note.author);
    expect(authorsIn(await readPrintout(meetingId))).toEqual(['Ida Krogh']);
    expect(authorsIn(await readAnnotatedPrintout(meetingId)).toSorted()).toEqual(['Ida Krogh', note.author]);
  });
});

/** What a reader would hand back of the meeting, which is here without it. */
const handBack = async () => {
  await storeSnapshot(meeting);
  await addAnnotation(meetingId, { ...note, visibility: 'shared' });
  await addAnnotation(meetingId, note);
  const file = await readHandBack(meetingId, { author: note.author, withPrivate: false });
  await turn(meetingId, 'undo');
  await turn(meetingId, 'undo');
  return file;
};

describe('notes that were handed back', () => {
  it('come in beside their items in one step', async () => {
    const file = await handBack();
    expect(file.annotations).toHaveLength(1);
    await expectTurned(meetingId, () => takeInNotes(file));
    expect(await listPlacedNotes(meetingId)).toMatchObject([{ place: { kind: 'item', itemId: bridge!.id } }]);
  });

  it('change nothing when they come twice, and never bring back what was deleted here', async () => {
    const file = await handBack();
    expect(await takeInNotes(file)).toEqual({ added: 1, changed: 0 });
    const before = await dump();
    expect(await takeInNotes(file)).toEqual({ added: 0, changed: 0 });
    expect(await dump()).toEqual(before);
    await removeAnnotation(await only());
    later();
    await takeInNotes(file);
    expect(await listAnnotations(meetingId)).toEqual([]);
  });

  it("follow their writer's newest words, whichever file comes first", async () => {
    const older = await handBack();
    const [row] = older.annotations;
    const newer = {
      ...older,
      annotations: [{ ...row!, content: doc(p('Nye ord')), updatedAt: '2099-01-01T00:00:00.000Z' }],
    };
    await takeInNotes(newer);
    await takeInNotes(older);
    expect((await only()).content).toEqual(doc(p('Nye ord')));
    await removeAnnotation(await only());
    expect(await takeInNotes({ ...older, meeting: { ...older.meeting, id: bridge!.id } })).toBeNull();
  });

  it('of two readers stand side by side', async () => {
    const file = await handBack();
    const other = file.annotations.map((row) => ({ ...row, id: crypto.randomUUID(), author: 'Per Holm' }));
    await takeInNotes(file);
    await takeInNotes({ ...file, author: 'Per Holm', annotations: other });
    expect((await listAnnotations(meetingId)).map(({ author }) => author).toSorted()).toEqual([
      'Karen Lund',
      'Per Holm',
    ]);
  });
});

describe('a draft decision', () => {
  const mine = { meetingId, itemId: bridge!.id, author: 'Karen Lund' };

  it('is one for each reader and item, begun with a choice or with words', async () => {
    await storeSnapshot(meeting);
    await expectTurned(meetingId, () => chooseDraft(mine, 'noted'));
    await saveDraft(mine, doc(p('Mine ord.')));
    await saveDraft({ ...mine, author: 'Per Holm' }, doc(p('Hans ord.')));
    expect((await readDraft(mine))?.content).toEqual(doc(p('Mine ord.')));
    expect(await listAnnotations(meetingId)).toHaveLength(2);
  });

  it('is taken into the decision in one step, behind what is written; twice changes nothing', async () => {
    await storeSnapshot(meeting);
    await saveDecisionContent(mine, doc(p('Skrevet.')));
    const parts = [p('Udkast.')];
    later();
    await expectTurned(meetingId, () => takeInDraft(mine, parts));
    expect((await readDecision(mine.itemId))?.content).toEqual(doc(p('Skrevet.'), p('Udkast.')));
    const before = await dump();
    await takeInDraft(mine, parts);
    expect(await dump()).toEqual(before);
  });
});

describe('a meeting that its chair reads', () => {
  it('remembers so, and what was read; a later change to an item is told from a number', async () => {
    await storeSnapshot(meeting);
    expect(await isReadAsChair(meetingId)).toBe(false);
    await readAsChair(meetingId);
    await markRead(meetingId, bridge!.id, true);
    expect(await listReadStates(meetingId)).toEqual(new Map([[bridge!.id, 'read']]));
    await changeItem(bridge!, { title: 'En anden bro' });
    expect(await listReadStates(meetingId)).toEqual(new Map([[bridge!.id, 'changed']]));
    await markRead(meetingId, bridge!.id, false);
    expect(await listReadStates(meetingId)).toEqual(new Map());
    await workAsSecretary(meetingId);
    expect(await isReadAsChair(meetingId)).toBe(false);
  });
});
