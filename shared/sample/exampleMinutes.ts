import { momentAt } from '../language/danishMoment.ts';
import type { Body, Member } from '../model/body.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import type { BlockNode } from '../model/richText.ts';
import { isWrittenLine, nodeLinesOf } from '../richText/nodeLines.ts';
import { doc, p } from '../richText/build.ts';
import { exampleMeeting } from './exampleMeeting.ts';
import { sampleRow } from './sampleIds.ts';

/** Of the rows of the example's decisions; its items are numbered from 901. */
const FIRST_DECISION = 901;

/** What the body writes most often, or what everybody does. */
const USUAL_DECISION = 'Indstillingen blev fulgt.';

/** The example after it was held: everybody came, and each recommendation was followed in the body's own words. */
export function exampleMinutes(body: Body, members: readonly Member[]): MeetingSnapshot {
  const meeting = exampleMeeting(body, members);
  const { date, startTime, endTime } = meeting.meeting;
  const recommended = new Set(
    meeting.sections.filter(({ content }) => content.content.some(isPoints)).map(({ itemId }) => itemId),
  );
  const [words = USUAL_DECISION] = body.decisionPhrases.filter((phrase) => phrase.trim() !== '');
  return {
    ...meeting,
    meeting: {
      ...meeting.meeting,
      status: 'held',
      startedAt: momentAt(date, startTime),
      endedAt: momentAt(date, endTime),
    },
    attendance: meeting.attendance.map((person) => ({ ...person, status: 'present' })),
    decisions: meeting.items
      .filter(({ id }) => recommended.has(id))
      .map(({ id, meetingId }, index) => ({
        ...sampleRow('decision', FIRST_DECISION + index),
        meetingId,
        itemId: id,
        kind: 'free',
        writtenText: '',
        pointDecisions: [],
        content: doc(p(words)),
        publicContent: null,
        votes: [],
        postponedToMeetingId: null,
      })),
  };
}

function isPoints(block: BlockNode): boolean {
  return block.type === 'recommendationPoints' && nodeLinesOf([block]).some(isWrittenLine);
}
