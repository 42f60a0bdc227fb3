import type { Issue } from '../model/issue.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { checkMeeting } from '../package/checkMeeting.ts';

/** A meeting as it is sent out, for good. Earlier issues stand beside it, and nobody's notes belong to it. */
export function freeze(snapshot: MeetingSnapshot): string {
  return JSON.stringify({ ...snapshot, issues: [], annotations: [] });
}

/** The meeting as it was sent out. Throws FailureError('packageDamaged') where it cannot be read. */
export function readFrozen({ frozenSnapshot }: Pick<Issue, 'frozenSnapshot'>): MeetingSnapshot {
  return checkMeeting(parse(frozenSnapshot));
}

/** What is no JSON is no meeting either: the check says so. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
