import { useAct } from '../../components/useAct.ts';
import {
  beginBreak,
  beginMeeting,
  endBreak,
  endMeeting,
  resumeMeeting,
  takeUpItem,
} from '../../database/course.ts';
import { storeWhatIsTyped } from '../../stores/closing.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';
import { setTakingUp } from '../../stores/takingUp.ts';
import type { HeldMeeting } from './useHeldMeeting.ts';

/** Which dialog of the meeting is open. */
export type MeetingDialog = 'goToItem' | 'newItem' | 'attendance' | 'times';

/** What can be done in a meeting, from the keyboard and the search field. The buttons do the same acts. */
export function useMeetingActs(held: HeldMeeting, open: (dialog: MeetingDialog) => void): void {
  const { agenda, course, shown, isGoingOn } = held;
  const { id } = agenda.meeting;
  const hasItems = agenda.items.length > 0;
  useAct('beginMeeting', () => act(() => beginMeeting(id, shown?.item.id ?? null)), {
    available: course.state === 'notBegun',
  });
  useAct('toggleBreak', () => act(() => (course.state === 'break' ? endBreak(id) : beginBreak(id))), {
    available: isGoingOn,
  });
  useAct('endMeeting', () => act(() => endMeeting(id)), { available: isGoingOn });
  useAct('resumeMeeting', () => act(() => resumeMeeting(id)), {
    available: course.state === 'ended' && agenda.meeting.status !== 'approved',
  });
  useAct('nextItem', () => showItem(held, neighbourOf(held, 1)), { available: hasItems });
  useAct('previousItem', () => showItem(held, neighbourOf(held, -1)), { available: hasItems });
  useAct('goToItem', () => open('goToItem'), { available: hasItems });
  useAct('newItem', () => open('newItem'), { available: isGoingOn });
  useAct('showAttendance', () => open('attendance'));
  useAct('correctTimes', () => open('times'), { available: course.state !== 'notBegun' });
  useAct('openMinutes', () => openMeeting(id, { kind: 'minutes', itemId: shown?.item.id ?? null }));
  useAct('openAgenda', () =>
    openMeeting(id, shown ? { kind: 'item', itemId: shown.item.id } : { kind: 'facts' }),
  );
}

/** The item before or after the one that is shown, on the agenda; undefined at its ends. */
export function neighbourOf({ agenda: { items }, shown }: HeldMeeting, step: 1 | -1): string | undefined {
  return shown && items[items.indexOf(shown) + step]?.item.id;
}

/** While the meeting goes on, what is shown is what is on the table: it is taken up. Otherwise it is only looked at. */
export function showItem({ agenda: { meeting }, isGoingOn }: HeldMeeting, itemId: string | undefined): void {
  if (itemId === undefined) return;
  if (isGoingOn) void goTo(meeting.id, itemId);
  else openMeeting(meeting.id, { kind: 'meetingMode', itemId });
}

async function goTo(meetingId: string, itemId: string): Promise<void> {
  setTakingUp(itemId);
  if (!(await act(() => takeUpItem(meetingId, itemId)))) setTakingUp(null);
}

/** What was typed before comes before it, also when it is undone. false: it could not be stored. */
async function act(change: () => Promise<unknown>): Promise<boolean> {
  await storeWhatIsTyped();
  return save(change);
}
