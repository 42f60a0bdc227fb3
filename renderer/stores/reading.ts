import type { Appendix } from '#shared/model/appendix.ts';
import { create } from 'zustand';
import { openAppendix, openMeeting, type MeetingPart } from './navigation.ts';

/** An appendix that was opened from somewhere else in its meeting, to be read. */
interface Visit {
  readonly appendixId: string;
  readonly from: MeetingPart;
}

interface Reading {
  readonly visit: Visit | null;
  /** The appendix that somebody comes back from: what opened it takes the focus. */
  readonly leftId: string | null;
}

export const useReading = create<Reading>(() => ({ visit: null, leftId: null }));

/** Opens an appendix to be read; leaving it leads back to `from`. */
export function readAppendix(
  appendix: Pick<Appendix, 'id' | 'meetingId' | 'itemId'>,
  from: MeetingPart,
): void {
  useReading.setState({ visit: { appendixId: appendix.id, from }, leftId: null });
  openAppendix(appendix);
}

/** Goes back to where an appendix was opened from. false: it was opened among the others. */
export function leaveAppendix({ id, meetingId }: Pick<Appendix, 'id' | 'meetingId'>): boolean {
  const { visit } = useReading.getState();
  if (visit?.appendixId !== id) return false;
  useReading.setState({ visit: null, leftId: id });
  openMeeting(meetingId, visit.from);
  return true;
}

/** Whether somebody comes back from this appendix; from then on nobody does. */
export function takeReturn(appendixId: string): boolean {
  const isBack = useReading.getState().leftId === appendixId;
  if (isBack) useReading.setState({ leftId: null });
  return isBack;
}
