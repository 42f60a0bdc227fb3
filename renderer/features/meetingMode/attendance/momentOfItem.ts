import type { HeldMeeting } from '../useHeldMeeting.ts';

/** Now, while the meeting goes on; afterwards the moment at which the item on the screen was taken up, to be corrected. */
export function momentOfItem({ agenda, course, shown, isGoingOn }: HeldMeeting): string {
  const now = new Date().toISOString();
  if (isGoingOn) return now;
  const visit = course.visits.find(({ itemId }) => itemId === shown?.item.id);
  return visit?.from ?? agenda.meeting.startedAt ?? now;
}
