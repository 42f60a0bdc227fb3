import { useState } from 'react';
import { useAct } from '../../components/useAct.ts';
import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { readMeetingStarts } from '../../database/meetingStarts.ts';
import { FetchItemsDialog } from './FetchItemsDialog.tsx';

/** Fetching items from the body's other meetings, as an act, and its dialog. */
export function FetchItems({ agenda: { meeting, body } }: { readonly agenda: Agenda }) {
  const [open, setOpen] = useState(false);
  const starts = useLive(() => readMeetingStarts(body.id), [body.id]);
  const others = (starts?.plan.meetings ?? [])
    .filter(({ id }) => id !== meeting.id)
    .toSorted((a, b) => b.date.localeCompare(a.date));
  useAct('fetchItems', () => setOpen(true), { available: others.length > 0 });
  if (!open || !starts) return null;
  return (
    <FetchItemsDialog
      meetingId={meeting.id}
      others={others}
      items={starts.items}
      onClose={() => setOpen(false)}
    />
  );
}
