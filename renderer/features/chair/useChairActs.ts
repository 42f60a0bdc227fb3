import { useAct } from '../../components/useAct.ts';
import type { Agenda } from '../../database/agenda.ts';
import { workAsSecretary } from '../../database/reading.ts';
import { openMeeting, type MeetingPart } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';

export type ChairDialog = 'goToItem' | 'notes' | 'handBack';

interface ChairActs {
  readonly agenda: Agenda;
  readonly shownId: string | undefined;
  /** In the meeting: the page has the whole window. */
  readonly isFollowing: boolean;
  readonly open: (dialog: ChairDialog) => void;
}

/** What a chair can do: read on, follow the meeting with the secretary's keys, list the notes, hand them back. */
export function useChairActs({ agenda, shownId, isFollowing, open }: ChairActs): void {
  const meetingId = agenda.meeting.id;
  const ids = agenda.items.map(({ item }) => item.id);
  const show = (itemId: string | undefined, following = isFollowing): void => {
    if (itemId !== undefined) openMeeting(meetingId, chairPart(itemId, following));
  };
  const step = (by: 1 | -1): void => {
    const at = shownId === undefined ? -1 : ids.indexOf(shownId);
    const to = at + by;
    if (to >= 0) show(ids[to]);
  };
  useAct('nextItem', () => step(1));
  useAct('previousItem', () => step(-1));
  useAct('goToItem', () => open('goToItem'));
  useAct('openMeetingMode', () => show(shownId, true), { available: !isFollowing });
  useAct('openAgenda', () => show(shownId, false), { available: isFollowing });
  useAct('showNotes', () => open('notes'));
  useAct('handBack', () => open('handBack'));
  useAct('workAsSecretary', () => save(() => workAsSecretary(meetingId)));
}

/** An item as the chair reads it: before the meeting, or in it. */
export function chairPart(itemId: string, isFollowing: boolean): MeetingPart {
  return isFollowing ? { kind: 'meetingMode', itemId } : { kind: 'item', itemId };
}
