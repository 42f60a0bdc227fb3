import { toFailure, type Failure } from '#shared/contract/failure.ts';
import type { ResponseOf } from '#shared/contract/contract.ts';
import type { BodyWithPlan } from '#shared/model/bodiesAndSettings.ts';
import { callMain } from '../../bridge/main.ts';
import { storeBodiesAndSettings } from '../../database/bodiesAndSettings.ts';
import { hasMeeting, storeSnapshot } from '../../database/snapshots.ts';

/** How a restore went: how much came back, and the names of copies that could not be read. */
export type RestoreOutcome =
  | {
      readonly ok: true;
      readonly bodies: number;
      readonly meetings: number;
      readonly unreadable: readonly string[];
    }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Fills the database with everything as it stood at a moment. What is here already stays as it is.
 * Never throws: Punkt opens either way, and says how it went.
 */
export async function restoreFrom(at: string): Promise<RestoreOutcome> {
  try {
    const kept = await callMain('backup.read', at);
    const settings = kept.bodiesAndSettings?.settings ?? {};
    const bodies = await storeBodiesAndSettings({ bodies: newestOfEachBody(kept), settings });
    let meetings = 0;
    for (const snapshot of kept.snapshots) {
      if (await hasMeeting(snapshot.meeting.id)) continue;
      await storeSnapshot(snapshot);
      meetings += 1;
    }
    return { ok: true, bodies, meetings, unreadable: kept.unreadable };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

/** A body is kept by itself and in every meeting of its own; whichever was copied last knows best. */
function newestOfEachBody({ bodiesAndSettings, snapshots }: ResponseOf<'backup.read'>): BodyWithPlan[] {
  const inMeetings = snapshots.map(({ body, members, yearEntries }) => ({ body, members, yearEntries }));
  const newestFirst = [...(bodiesAndSettings?.bodies ?? []), ...inMeetings].toSorted((a, b) =>
    b.body.updatedAt.localeCompare(a.body.updatedAt),
  );
  const found = new Map<string, BodyWithPlan>();
  for (const each of newestFirst) if (!found.has(each.body.id)) found.set(each.body.id, each);
  return [...found.values()];
}
