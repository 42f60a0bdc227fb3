import { FailureError } from '#shared/contract/failure.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { nameOf, type Act, type RecordedAct } from './acts.ts';

/** What can still be done to a meeting whose minutes were approved: none of it changes what was approved. */
const allowed: ReadonlySet<RecordedAct> = new Set([
  'withdrawApproval',
  'addCorrection',
  'changeCorrection',
  'removeCorrection',
  'finishAction',
  'reopenAction',
  'addAnnotation',
  'changeAnnotation',
  'removeAnnotation',
]);

/** Throws FailureError('minutesApproved') for an act that would change minutes after they were approved. */
export function refuseIfApproved(meeting: Pick<Meeting, 'status'> | undefined, act: Act): void {
  if (meeting?.status === 'approved' && !allowed.has(nameOf(act))) throw new FailureError('minutesApproved');
}
