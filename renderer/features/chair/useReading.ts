import { isReadAsChair, listReadStates, type ReadState } from '../../database/reading.ts';
import { useLive } from '../../database/live.ts';

const nothing: ReadonlyMap<string, ReadState> = new Map();

/** Whether the meeting opens here as its chair reads it; undefined until that is known. */
export function useIsChair(meetingId: string): boolean | undefined {
  return useLive(() => isReadAsChair(meetingId), [meetingId]);
}

/** What the chair has read, by item id. */
export function useReadStates(meetingId: string): ReadonlyMap<string, ReadState> {
  return useLive(() => listReadStates(meetingId), [meetingId]) ?? nothing;
}
