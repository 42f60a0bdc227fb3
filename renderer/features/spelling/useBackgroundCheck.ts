import { useEffect } from 'react';
import type { MeetingText } from '#shared/search/meetingTexts.ts';
import type { KnownWords } from '#shared/spelling/knownWords.ts';
import { listAttendance } from '../../database/attendance.ts';
import { listMembers } from '../../database/bodies.ts';
import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { changeSpelling, useSpelling } from '../../stores/spelling.ts';
import type { Searched } from '../find/searched.ts';
import { textsToCheck } from './misspellings.ts';
import { judgeLine } from './judging.ts';

/** Stops reading lines when less is left of the pause between two pictures, in milliseconds. */
const LEAST_LEFT = 4;

/** Has the whole meeting's words judged in the pauses of the screen, so that F7 knows where to go. */
export function useBackgroundCheck(agenda: Agenda, { read, isWrittenHere }: Searched): void {
  const on = useSpelling((spelling) => spelling.on);
  const known = useSpelling((spelling) => spelling.known);
  useKnownNames(agenda);
  useEffect(() => {
    if (!on) return;
    const left = new AbortController();
    const readTexts = async (): Promise<MeetingText[]> => {
      const written = await read(agenda.meeting.id);
      return written ? textsToCheck(written, isWrittenHere) : [];
    };
    void judgeInPauses(readTexts, known, left.signal);
    return () => left.abort();
  }, [agenda, read, isWrittenHere, on, known]);
}

/** The texts are read once: what is typed from then on is judged by the editor that it is typed in. */
async function judgeInPauses(
  readTexts: () => Promise<readonly MeetingText[]>,
  known: KnownWords,
  signal: AbortSignal,
): Promise<void> {
  const texts = await readTexts();
  let pause = await nextPause();
  for (const { text } of texts) {
    while (pause.timeRemaining() <= LEAST_LEFT) pause = await nextPause();
    if (signal.aborted) return;
    judgeLine(text, known);
  }
}

function nextPause(): Promise<IdleDeadline> {
  return new Promise((resolve) => requestIdleCallback(resolve));
}

/** The names of the meeting's people and places are right, however they are spelled. */
function useKnownNames({ meeting, body, items }: Agenda): void {
  const attendance = useLive(() => listAttendance(meeting.id), [meeting.id]);
  const members = useLive(() => listMembers(body.id), [body.id]);
  const names = [
    ...[...(attendance ?? []), ...(members ?? [])].flatMap(({ name, organisation }) => [name, organisation]),
    ...items.flatMap(({ item }) => [item.presenter, item.guests]),
    body.name,
    body.shortName,
    body.secretariat,
    meeting.place,
  ].join('\n');
  useEffect(() => changeSpelling({ names: names.split('\n') }), [names]);
}
