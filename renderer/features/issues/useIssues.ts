import { isOfAgenda } from '#shared/issues/kinds.ts';
import type { Issue } from '#shared/model/issue.ts';
import { listIssues } from '../../database/issues.ts';
import { useLive } from '../../database/live.ts';

const none: readonly Issue[] = [];

/** The meeting's issues, the first one first. */
export function useIssues(meetingId: string): readonly Issue[] {
  return useLive(() => listIssues(meetingId), [meetingId]) ?? none;
}

/** The last issue of the agenda, whole or supplementary; undefined where none was sent out. */
export function lastAgendaIssue(issues: readonly Issue[]): Issue | undefined {
  return issues.findLast(isOfAgenda);
}
