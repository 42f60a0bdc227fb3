import type { MeetingOverview } from '../../../../renderer/database/meetings.ts';
import type { Body } from '#shared/model/body.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { aBody, aMeeting, idOf } from '../../../builders/rows.ts';

/** A line in the list of meetings. */
export function anOverview(
  number: number,
  meeting: Partial<Meeting>,
  body: Body | undefined = aBody(),
): MeetingOverview {
  const bodyId = body?.id ?? idOf(1);
  return {
    meeting: aMeeting({ id: idOf(number), bodyId, ...meeting }),
    body,
    itemCount: 0,
    appendixCount: 0,
  };
}
