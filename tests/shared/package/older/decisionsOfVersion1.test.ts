import { describe, expect, it } from 'vitest';
import { decisionSchema } from '#shared/model/decision.ts';
import { checkMeeting } from '#shared/package/checkMeeting.ts';
import { decisionOfVersion1 } from '#shared/package/older/decisionsOfVersion1.ts';
import { fullMeeting } from '../../../builders/fullMeeting.ts';
import { aDecision, idOf, paragraphs } from '../../../builders/rows.ts';

const { writtenText: _written, votes: _votes, ...fields } = aDecision(7, 8, { kind: 'followed' });
const ofVersion1 = {
  ...fields,
  content: paragraphs('Udvalget følger indstillingen.'),
  pointDecisions: [{ pointId: 'a', kind: 'noted', text: 'Taget til efterretning.' }],
  vote: { for: [idOf(1), idOf(2)], against: [idOf(3)], abstaining: [] },
  dissents: [{ attendanceIds: [idOf(3)], text: 'For dyrt.' }],
};

describe('a decision of version 1', () => {
  it('keeps its vote and its dissents, and what each point said', () => {
    const decision = decisionSchema.parse(decisionOfVersion1(ofVersion1));
    expect(decision).toMatchObject({
      kind: 'followed',
      writtenText: '',
      content: paragraphs('Udvalget følger indstillingen.'),
      pointDecisions: [{ pointId: 'a', kind: 'noted', writtenText: 'Taget til efterretning.' }],
      votes: [
        {
          for: [idOf(1), idOf(2)],
          against: [idOf(3)],
          adopted: true,
          shownBy: 'name',
          dissents: [{ attendanceIds: [idOf(3)], text: 'For dyrt.' }],
        },
      ],
    });
  });

  it('has no vote where none was taken', () => {
    const decision = decisionOfVersion1({ ...ofVersion1, vote: null, dissents: [] });
    expect(decisionSchema.parse(decision).votes).toEqual([]);
  });

  it('keeps dissents that came without a vote', () => {
    const [vote] = decisionSchema.parse(decisionOfVersion1({ ...ofVersion1, vote: null })).votes;
    expect(vote).toMatchObject({ for: [], against: [], adopted: false, dissents: ofVersion1.dissents });
  });

  it('is refused where it was none', () => {
    const broken = [null, 'x', { ...ofVersion1, pointDecisions: 4 }, { ...ofVersion1, vote: 'ja' }];
    for (const each of broken) expect(decisionSchema.safeParse(decisionOfVersion1(each)).success).toBe(false);
  });

  it('is read from a package', () => {
    const itemId = fullMeeting.items[0]!.id;
    const decision = { ...ofVersion1, itemId, meetingId: fullMeeting.meeting.id };
    const snapshot = checkMeeting({ ...fullMeeting, version: 1, decisions: [decision] });
    expect(snapshot.decisions[0]?.votes[0]?.against).toEqual([idOf(3)]);
  });
});
