import { useMemo } from 'react';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { findMinutesLacks, type MinutesLacks } from '#shared/minutes/findLacks.ts';
import { presenceByItem } from '#shared/minutes/presenceByItem.ts';
import type { Correction } from '#shared/model/correction.ts';
import type { Decision } from '#shared/model/decision.ts';
import type { Agenda } from '../../database/agenda.ts';
import { listCorrections } from '../../database/corrections.ts';
import { listDecisions } from '../../database/decisions.ts';
import { useLive } from '../../database/live.ts';
import { useHeldMeeting, type HeldMeeting } from '../meetingMode/useHeldMeeting.ts';

/** A meeting's minutes as they are written. */
export interface Minutes {
  readonly held: HeldMeeting;
  /** In the order in which they were treated. */
  readonly items: readonly OutlineItem[];
  readonly decisions: readonly Decision[];
  readonly corrections: readonly Correction[];
  readonly lacks: MinutesLacks;
  /** What is said of who came, went and was disqualified, by item; null: at none of them. */
  readonly presence: ReadonlyMap<string | null, readonly string[]>;
  /** Approved minutes are not written in any more. */
  readonly isLocked: boolean;
}

/** undefined until it is read. */
export function useMinutes(agenda: Agenda): Minutes | undefined {
  const { meeting } = agenda;
  const held = useHeldMeeting(agenda, null);
  const decisions = useLive(() => listDecisions(meeting.id), [meeting.id]);
  const corrections = useLive(() => listCorrections(meeting.id), [meeting.id]);
  return useMemo(() => {
    if (!held || !decisions || !corrections) return undefined;
    const { attendance, course, timeline } = held;
    const items = course.treated.flatMap((id) => agenda.items.find(({ item }) => item.id === id) ?? []);
    return {
      held,
      items,
      decisions,
      corrections,
      lacks: findMinutesLacks({
        meeting,
        items: items.map(({ item }) => item),
        decisions,
        attendance,
        timeline,
      }),
      presence: presenceByItem({ attendance, course, timeline, items }),
      isLocked: meeting.status === 'approved',
    };
  }, [agenda.items, corrections, decisions, held, meeting]);
}
