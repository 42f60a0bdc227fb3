import { useMemo } from 'react';
import { arrangeAgenda, readAgendaFrame, readAgendaParts, type Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';

/**
 * A meeting's agenda while it is on screen. Typing in a text changes nothing in it, so nothing of it is read or drawn
 * again. null when the meeting is not there; undefined until it is read.
 */
export function useAgenda(meetingId: string): Agenda | null | undefined {
  const frame = useLive(() => readAgendaFrame(meetingId), [meetingId]);
  const parts = useLive(() => readAgendaParts(meetingId), [meetingId]);
  return useMemo(() => {
    if (frame === null) return null;
    return frame && parts && arrangeAgenda(frame, parts);
  }, [frame, parts]);
}
