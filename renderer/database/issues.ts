import { agendaInHand } from '#shared/issues/inHand.ts';
import { freeze } from '#shared/issues/frozen.ts';
import { sendOut } from '#shared/issues/sendOut.ts';
import type { Issue, IssueKind } from '#shared/model/issue.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { changeMeeting, changeUnrecorded } from './changes.ts';
import { database } from './connection.ts';
import { moment, newRow, patch } from './rows.ts';
import { readSnapshot } from './snapshots.ts';
import { firstNumberOf } from './yearNumbers.ts';

/** An issue that is about to be made: what goes into its file. */
export interface IssueToBe {
  readonly kind: IssueKind;
  readonly issuedAt: string;
  readonly itemIds: readonly string[];
  /** The meeting as it is once it has been sent out. */
  readonly sent: MeetingSnapshot;
}

/** The meeting's issues, the first one first. */
export async function listIssues(meetingId: string): Promise<Issue[]> {
  const issues = await database.issues.where({ meetingId }).toArray();
  return issues.toSorted((a, b) => a.number - b.number);
}

/** What the meeting's next issue holds, at this moment. Nothing is changed: only a file that was written is sent out. */
export async function prepareIssue(meetingId: string, kind: IssueKind): Promise<IssueToBe> {
  const snapshot = await readSnapshot(meetingId, 'without bin');
  const firstNumber = await firstNumberOf(snapshot.meeting, snapshot.body);
  return { kind, issuedAt: moment(), ...sendOut(snapshot, kind, firstNumber) };
}

/**
 * Keeps what was sent out, frozen, under the meeting's next number; what stands in it has its number from now on. That
 * is no step to be undone: the file has left the house. Returns the issue.
 */
export async function keepIssue(
  { kind, issuedAt, itemIds, sent }: IssueToBe,
  file: Pick<Issue, 'fileName' | 'sha256'>,
): Promise<Issue> {
  const meetingId = sent.meeting.id;
  const row = newRow();
  const made = { table: 'issues', id: row.id, before: undefined, after: { meetingId } };
  return changeUnrecorded([made], async () => {
    const number = 1 + Math.max(0, ...(await listIssues(meetingId)).map((issue) => issue.number));
    const issue: Issue = {
      ...row,
      meetingId,
      number,
      kind,
      issuedAt,
      itemIds: [...itemIds],
      ...file,
      frozenSnapshot: freeze(sent),
    };
    await database.issues.add(issue);
    await takeSentNumbers(sent);
    await patch(database.meetings, meetingId, { status: sent.meeting.status });
    return issue;
  });
}

/** Whatever was changed while the file was being written stays: only what sending out itself changes is taken over. */
async function takeSentNumbers({ groups, items, appendices }: MeetingSnapshot): Promise<void> {
  for (const { id, sentNumber } of groups) await patch(database.groups, id, { sentNumber });
  for (const { id, sentNumber, origin } of items) await patch(database.items, id, { sentNumber, origin });
  for (const { id, sentNumber } of appendices) await patch(database.appendices, id, { sentNumber });
}

/**
 * Forgets an issue, as when the file was never sent. Numbers are again those of the agendas that are left; without any,
 * the meeting is a draft, and numbers stay only while minutes that were sent out show them.
 */
export async function deleteIssue(issue: Issue): Promise<void> {
  const { meetingId } = issue;
  await changeMeeting(meetingId, 'deleteIssue', async () => {
    await database.issues.delete(issue.id);
    const left = await listIssues(meetingId);
    const inHand = agendaInHand(left);
    if (inHand || left.length === 0) {
      await database.groups.where({ meetingId }).modify(asSentIn(inHand?.groups));
      await database.items.where({ meetingId }).modify(asSentIn(inHand?.items));
      await database.appendices.where({ meetingId }).modify(asSentIn(inHand?.appendices));
    }
    const meeting = await database.meetings.get(meetingId);
    if (!inHand && meeting?.status === 'issued')
      await patch(database.meetings, meetingId, { status: 'draft' });
  });
}

type Numbered = Pick<Issue, 'id'> & { sentNumber: string | null };

function asSentIn(sent: readonly Numbered[] = []): (row: Numbered) => void {
  const numbers = new Map(sent.map(({ id, sentNumber }) => [id, sentNumber]));
  return (row) => {
    row.sentNumber = numbers.get(row.id) ?? null;
  };
}
