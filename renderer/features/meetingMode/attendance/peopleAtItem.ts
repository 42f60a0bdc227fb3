import { compareOrder } from '#shared/agenda/siblings.ts';
import { isMovement } from '#shared/attendance/eventPlace.ts';
import type { Presence } from '#shared/attendance/timeline.ts';
import type { Attendance } from '#shared/model/attendance.ts';
import type { HeldMeeting } from '../useHeldMeeting.ts';

/** there: takes part in the item; away: was there before, or comes later; unknown: nobody has said. */
export type PersonState = 'there' | 'away' | 'disqualified' | 'apology' | 'absent' | 'unknown';

export interface PersonAtItem {
  readonly person: Attendance;
  readonly state: PersonState;
  /** When they came, for those who are there but were not from the beginning; null for all others. A moment. */
  readonly cameAt: string | null;
  /** Whether they came or went at some time. */
  readonly moved: boolean;
}

/** Everybody with a name, as the item on the screen has them; a substitute who is only held ready is left out. */
export function peopleAtItem({ attendance, timeline, shown }: HeldMeeting): PersonAtItem[] {
  const presences = timeline.get(shown?.item.id ?? '') ?? [];
  const byId = new Map(attendance.map((person) => [person.id, person]));
  return attendance
    .filter((person) => person.name.trim() !== '' && !isHeldReady(person, byId))
    .toSorted(compareOrder)
    .map((person) => {
      const state = stateOf(
        person,
        presences.find(({ personId }) => personId === person.id),
      );
      const movements = person.events.filter(isMovement);
      const arrival = movements.filter(({ kind }) => kind === 'arrived').at(-1);
      return {
        person,
        state,
        cameAt: state === 'there' ? (arrival?.at ?? null) : null,
        moved: movements.length > 0,
      };
    });
}

function stateOf({ status }: Attendance, presence: Presence | undefined): PersonState {
  switch (status) {
    case 'expected':
      return 'unknown';
    case 'apology':
    case 'absent':
      return status;
    case 'present':
      if (presence?.disqualified) return 'disqualified';
      return presence === undefined || presence.afterwards ? 'there' : 'away';
  }
}

function isHeldReady(person: Attendance, byId: ReadonlyMap<string, Attendance>): boolean {
  const other = byId.get(person.substituteForId ?? '');
  return person.status === 'expected' && other !== undefined && !isAway(other);
}

function isAway({ status }: Attendance): boolean {
  return status === 'apology' || status === 'absent';
}
