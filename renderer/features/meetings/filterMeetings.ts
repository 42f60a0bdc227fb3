import type { Body } from '#shared/model/body.ts';
import type { MeetingOverview } from '../../database/meetings.ts';

/** What the list is narrowed to; null and '' mean everything. */
export interface MeetingFilter {
  readonly bodyId: string | null;
  readonly year: string | null;
  readonly words: string;
}

/** The years that have meetings, newest first. */
export function yearsOf(meetings: readonly MeetingOverview[]): string[] {
  const years = new Set(meetings.map(({ meeting }) => yearOf(meeting)));
  return [...years].toSorted().toReversed();
}

/** Meetings that fit. Every word must be found in the body's name, the place or the date as it is written out. */
export function filterMeetings(
  meetings: readonly MeetingOverview[],
  filter: MeetingFilter,
  writeDay: (date: string) => string,
): MeetingOverview[] {
  const words = plain(filter.words).split(/\s+/).filter(Boolean);
  return meetings.filter(({ meeting, body }) => {
    const text = plain([body?.name, body?.shortName, meeting.place, writeDay(meeting.date)].join(' '));
    return (
      (filter.bodyId === null || meeting.bodyId === filter.bodyId) &&
      (filter.year === null || yearOf(meeting) === filter.year) &&
      words.every((word) => text.includes(word))
    );
  });
}

/** Meetings under their bodies, the bodies by name in Danish order. */
export function groupByBody(
  meetings: readonly MeetingOverview[],
): { body: Body | undefined; meetings: MeetingOverview[] }[] {
  const groups = new Map<string, { body: Body | undefined; meetings: MeetingOverview[] }>();
  for (const overview of meetings) {
    const id = overview.meeting.bodyId;
    const group = groups.get(id) ?? { body: overview.body, meetings: [] };
    group.meetings.push(overview);
    groups.set(id, group);
  }
  return [...groups.values()].toSorted((a, b) =>
    (a.body?.name ?? '').localeCompare(b.body?.name ?? '', 'da'),
  );
}

function yearOf({ date }: { date: string }): string {
  return date.slice(0, 4);
}

/** Lower case, and ordinary spaces for the no-break ones that dates are written with. */
function plain(text: string): string {
  return text.toLocaleLowerCase('da').replaceAll(' ', ' ');
}
