import { useState } from 'react';
import { findPostponed, type PostponedItem } from '#shared/agenda/postponed.ts';
import { suggestMeeting } from '#shared/agenda/suggestMeeting.ts';
import type { Body } from '#shared/model/body.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { toDateText } from '../../components/dateText.ts';
import { listBodies } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import type { MeetingFacts } from '../../database/meetings.ts';
import { readMeetingStarts, type MeetingStarts } from '../../database/meetingStarts.ts';
import type { AgendaStart, NewAgenda } from '../../database/newAgendas.ts';
import type { NewMeetingWish } from '../../stores/newMeeting.ts';

interface NewMeeting {
  readonly bodies: readonly Body[];
  readonly body: Body | undefined;
  /** As they were typed, and as they are suggested where nothing was. */
  readonly facts: MeetingFacts;
  readonly agenda: NewAgenda;
  /** The body's meetings, newest first: what the new one can begin as a copy of. */
  readonly earlier: readonly Meeting[];
  readonly postponed: readonly PostponedItem[];
  /** The ids of the postponed items that are not to come along. */
  readonly left: ReadonlySet<string>;
  /** Whether enough is known to make it. */
  readonly ready: boolean;
  readonly chooseBody: (bodyId: string) => void;
  readonly change: (changes: Partial<MeetingFacts>) => void;
  readonly chooseStart: (start: AgendaStart) => void;
  readonly chooseLeft: (left: ReadonlySet<string>) => void;
}

const nothingEarlier: MeetingStarts = {
  plan: { entries: [], meetings: [] },
  items: [],
  deletedItems: [],
  decisions: [],
};

/** A meeting on its way: what was chosen, and suggestions from the body's plan and its earlier meetings for the rest. */
export function useNewMeeting(wish: NewMeetingWish): NewMeeting {
  const bodies = useLive(listBodies) ?? [];
  const [bodyId, chooseBody] = useState(wish.bodyId);
  const [typed, setTyped] = useState<Partial<MeetingFacts>>(
    wish.date === undefined ? {} : { date: wish.date },
  );
  const [chosenStart, chooseStart] = useState<AgendaStart>(() => startFor(wish));
  const [today] = useState(() => toDateText(new Date()));
  const [left, chooseLeft] = useState<ReadonlySet<string>>(new Set());

  const body = bodies.find((candidate) => candidate.id === bodyId) ?? bodies[0];
  const starts = useLive(async () => {
    return body ? { bodyId: body.id, found: await readMeetingStarts(body.id) } : undefined;
  }, [body?.id]);
  // Until the chosen body's own are read, those of the one before it must not be offered.
  const ready = starts !== undefined && starts.bodyId === body?.id;
  const found = ready ? starts.found : nothingEarlier;
  const { plan } = found;

  const facts = { ...suggestMeeting(plan, today, typed.date), ...typed };
  const earlier = plan.meetings.toSorted((a, b) => b.date.localeCompare(a.date));
  const postponed = findPostponed({ ...found, meetings: plan.meetings }, facts.date);
  const start = isAtHand(chosenStart, earlier) ? chosenStart : standardItems;
  const carriedItemIds = postponed.map(({ item }) => item.id).filter((id) => !left.has(id));
  return {
    bodies,
    body,
    facts,
    agenda: { start, carriedItemIds },
    earlier,
    postponed,
    left,
    ready,
    chooseBody,
    change: (changes) => setTyped((before) => ({ ...before, ...changes })),
    chooseStart,
    chooseLeft,
  };
}

const standardItems: AgendaStart = { kind: 'standardItems' };

function startFor({ copyOf }: NewMeetingWish): AgendaStart {
  return copyOf === undefined ? standardItems : { kind: 'copy', meetingId: copyOf, texts: true };
}

/** A meeting that was chosen to be copied is no choice any more when another body is chosen. */
function isAtHand(start: AgendaStart, meetings: readonly Meeting[]): boolean {
  return start.kind === 'standardItems' || meetings.some(({ id }) => id === start.meetingId);
}
