import { useState } from 'react';
import { useAct } from '../../components/useAct.ts';
import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { hasOtherMeetings } from '../../database/meetings.ts';
import { readMeetingStarts } from '../../database/meetingStarts.ts';
import { FetchItemsDialog } from './FetchItemsDialog.tsx';

/** Fetching items from the body's other meetings, as an act, and its dialog. */
export function FetchItems({ agenda: { meeting } }: { readonly agenda: Agenda }) {
  const [open, setOpen] = useState(false);
  const available = useLive(() => hasOtherMeetings(meeting), [meeting.id, meeting.bodyId]) ?? false;
  useAct('fetchItems', () => setOpen(true), { available });
  return open && <OpenDialog meeting={meeting} onClose={() => setOpen(false)} />;
}

interface OpenDialogProps {
  readonly meeting: Agenda['meeting'];
  readonly onClose: () => void;
}

/** Only now are the other meetings read: there may be decades of them, and every save would read them again. */
function OpenDialog({ meeting, onClose }: OpenDialogProps) {
  const starts = useLive(() => readMeetingStarts(meeting.bodyId), [meeting.bodyId]);
  const others = (starts?.plan.meetings ?? [])
    .filter(({ id }) => id !== meeting.id)
    .toSorted((a, b) => b.date.localeCompare(a.date));
  return (
    starts && (
      <FetchItemsDialog meetingId={meeting.id} others={others} items={starts.items} onClose={onClose} />
    )
  );
}
