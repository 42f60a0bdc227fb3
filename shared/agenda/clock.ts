import { clockAfter, minutesBetween } from '../language/clockTimes.ts';
import type { Item } from '../model/item.ts';
import type { Meeting } from '../model/meeting.ts';

/** When something is planned to happen. At its earliest, where the minutes of something before it are not known. */
export interface PlannedTime {
  /** "12:20", a civil time of the meeting's day, or of the next one after midnight. */
  readonly time: string;
  readonly isEarliest: boolean;
}

/** What the items' expected minutes come to. */
export interface TimePlan {
  /** By item id. Empty while no item has minutes: a clock that stands still says nothing. */
  readonly starts: ReadonlyMap<string, PlannedTime>;
  /** In minutes; an item without any counts 0. */
  readonly planned: number;
  /** How many items have no minutes. With any, the plan says "at least". */
  readonly unknown: number;
  /** How long the meeting lasts by its invitation, in minutes. */
  readonly available: number;
  /** How many minutes the plan goes past the meeting's end; 0 where it does not. */
  readonly over: number;
  readonly end: PlannedTime;
}

/** Adds up the minutes of an agenda's items, in their order, from the meeting's start. One that was withdrawn takes none. */
export function planTimes(
  items: readonly { readonly item: Pick<Item, 'id' | 'expectedMinutes' | 'withdrawn'> }[],
  meeting: Pick<Meeting, 'startTime' | 'endTime'>,
): TimePlan {
  const starts = new Map<string, PlannedTime>();
  let planned = 0;
  let unknown = 0;
  const now = (): PlannedTime => ({ time: clockAfter(meeting.startTime, planned), isEarliest: unknown > 0 });
  for (const { item } of items) {
    if (item.withdrawn) continue;
    starts.set(item.id, now());
    if (item.expectedMinutes === null) unknown += 1;
    else planned += item.expectedMinutes;
  }
  const available = minutesBetween(meeting.startTime, meeting.endTime);
  return {
    starts: unknown === starts.size ? new Map() : starts,
    planned,
    unknown,
    available,
    over: Math.max(0, planned - available),
    end: now(),
  };
}
