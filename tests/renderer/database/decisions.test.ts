import { describe, expect, it } from 'vitest';
import { outcomeOf } from '#shared/decisions/outcome.ts';
import { decisionSchema } from '#shared/model/decision.ts';
import { doc, p, recommendation } from '#shared/richText/build.ts';
import { linesOf } from '#shared/richText/lines.ts';
import { database } from '../../../renderer/database/connection.ts';
import {
  decide,
  decidePoint,
  listDecisions,
  readDecision,
  removeVote,
  saveDecisionContent,
  savePublicDecision,
  saveVote,
} from '../../../renderer/database/decisions.ts';
import { changeItem } from '../../../renderer/database/items.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { aDecision, aMeeting, aVote, idOf } from '../../builders/rows.ts';
import { expectTurned, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const meeting = aSnapshot([
  {
    title: 'Broen',
    sections: [
      {
        kind: 'recommendation',
        heading: 'Indstilling',
        content: recommendation('Det indstilles, at udvalget', [
          { id: 'a', words: ['godkender broen'] },
          { id: 'b', words: ['sender planen i høring'] },
        ]),
      },
    ],
  },
  { title: 'Stien' },
]);
const item = { meetingId: meeting.meeting.id, itemId: meeting.items[0]!.id };
const later = aMeeting({ id: idOf(71), date: '2031-06-11' });

const words = async (): Promise<string[]> => linesOf((await readDecision(item.itemId))!.content);

describe('a decision', () => {
  it('follows the recommendation as it is stored, and is a whole row', async () => {
    await storeSnapshot(meeting);
    const chosen = await decide(item, 'followed');
    expect(await words()).toEqual(['Udvalget godkender broen.', 'Udvalget sender planen i høring.']);
    expect(chosen).toEqual({ before: doc(p()), after: (await readDecision(item.itemId))?.content });
    const [stored] = await listDecisions(item.meetingId);
    expect(decisionSchema.parse(stored)).toEqual(stored);
    expect(outcomeOf(stored!)).toBe('followed');
  });

  it('puts the item off to a meeting that is there, or to a later one', async () => {
    await storeSnapshot(meeting);
    await database.meetings.add(later);
    await decide(item, 'postponed', later.id);
    expect(await words()).toEqual(['Udvalget udsætter punktet til mødet den 11.\u00a0juni\u00a02031.']);
    expect((await readDecision(item.itemId))?.postponedToMeetingId).toBe(later.id);
    await decide(item, 'postponed', idOf(999));
    expect(await words()).toEqual(['Udvalget udsætter punktet til et senere møde.']);
    expect((await readDecision(item.itemId))?.postponedToMeetingId).toBeNull();
  });

  it('can be made on one point, and leaves a point that is gone alone', async () => {
    await storeSnapshot(meeting);
    await decide(item, 'followed');
    await decidePoint(item, 'b', 'rejected');
    await decidePoint(item, 'gone', 'rejected');
    expect(await words()).toEqual([
      'Udvalget godkender broen.',
      'Udvalget afviser indstillingens punkt\u00a02.',
    ]);
  });

  it('is one row, whatever is said first', async () => {
    await storeSnapshot(meeting);
    await savePublicDecision(item, doc(p('Vedtaget.')));
    await saveDecisionContent(item, doc(p('Formanden indledte.')));
    await decide(item, 'noted');
    await saveVote(item, aVote(5));
    expect(await listDecisions(item.meetingId)).toHaveLength(1);
    expect(await words()).toEqual(['Formanden indledte.', 'Udvalget tager orienteringen til efterretning.']);
    expect((await readDecision(item.itemId))?.publicContent).toEqual(doc(p('Vedtaget.')));
  });

  it('never fills in what outsiders read', async () => {
    await storeSnapshot(meeting);
    await changeItem(meeting.items[0]!, { access: 'closed' });
    await decide(item, 'followed');
    expect((await readDecision(item.itemId))?.publicContent).toBeNull();
  });

  it('is the oldest where a package brought two', async () => {
    const decisions = [
      aDecision(61, 1000, { createdAt: '2031-03-15T08:00:00.000Z', kind: 'rejected' }),
      aDecision(62, 1000, { createdAt: '2031-03-14T08:00:00.000Z', kind: 'noted' }),
    ];
    await storeSnapshot({ ...meeting, decisions });
    expect((await readDecision(item.itemId))?.kind).toBe('noted');
  });

  it('keeps its votes in the order they were taken', async () => {
    await storeSnapshot(meeting);
    await saveVote(item, aVote(5));
    await saveVote(item, aVote(6));
    await saveVote(item, aVote(5, { motion: 'en højere bro' }));
    const motions = async () => (await readDecision(item.itemId))?.votes.map(({ motion }) => motion);
    expect(await motions()).toEqual(['en højere bro', '']);
    await removeVote(item, idOf(5));
    expect(await motions()).toEqual(['']);
  });

  it('can be undone, each act by itself', async () => {
    await storeSnapshot(meeting);
    await expectTurned(item.meetingId, () => decide(item, 'followed'));
    await expectTurned(item.meetingId, () => decidePoint(item, 'a', 'postponed'));
    await expectTurned(item.meetingId, () => saveVote(item, aVote(5)));
    await expectTurned(item.meetingId, () => removeVote(item, idOf(5)));
  });
});
