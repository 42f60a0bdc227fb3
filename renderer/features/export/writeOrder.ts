import type { RequestOf } from '#shared/contract/contract.ts';
import { FailureError } from '#shared/contract/failure.ts';
import type { Edition } from '#shared/document/minutes/edition.ts';
import { readFrozen } from '#shared/issues/frozen.ts';
import type { AgendaIssueKind } from '#shared/issues/sendOut.ts';
import type { Issue } from '#shared/model/issue.ts';
import { contentOfMeeting } from '#shared/package/content.ts';
import { callMain } from '../../bridge/main.ts';
import { keepIssue, prepareIssue } from '../../database/issues.ts';
import { readPrintout } from '../../database/printouts.ts';
import { readSnapshot } from '../../database/snapshots.ts';
import { keepVersion, readLineage } from '../../database/versions.ts';
import type { ExportOrder, Written } from './exportJob.ts';

/** Where an order goes, and what stops it. */
export interface Writing {
  readonly meetingId: string;
  readonly jobId: string;
  readonly targetId: string;
  readonly fileName: string;
  readonly signal: AbortSignal;
}

/** Writes what was ordered into the file that was chosen. Throws FailureError, 'cancelled' among them. */
export async function writeOrder(order: ExportOrder, writing: Writing): Promise<Written> {
  switch (order.kind) {
    case 'word':
      return writeAgenda(writing);
    case 'pdf':
      return writePdf(writing);
    case 'minutes':
      return writeMinutes(order.edition, writing);
    case 'package':
      return writePackage(writing);
    case 'issue':
      return writeIssue(order.issueKind, writing);
    case 'issueAgain':
      return writeIssueAgain(order.issue, writing);
  }
}

const written: Omit<Written, 'what'> = {
  issueNumber: null,
  isWrittenOtherwise: false,
  estimatedEntries: [],
  nearEdgeEntries: [],
  missingPictures: [],
  isTemplateMissing: false,
  missingFiles: 0,
};

type AgendaFile = Omit<RequestOf<'word.exportAgenda'>, 'jobId' | 'targetId'>;

async function writeWord({ jobId, targetId, signal }: Writing, agenda: AgendaFile) {
  // Main could not cancel a job that it had not heard of yet.
  if (signal.aborted) throw new FailureError('cancelled');
  return callMain('word.exportAgenda', { jobId, targetId, ...agenda });
}

async function writeAgenda(writing: Writing): Promise<Written> {
  const { snapshot, firstNumber } = await readPrintout(writing.meetingId);
  const madeAt = new Date().toISOString();
  const file = await writeWord(writing, { snapshot, firstNumber, supplement: null, madeAt });
  return { ...written, what: 'word', ...lacksOf(file) };
}

async function writePdf({ meetingId, jobId, targetId, signal }: Writing): Promise<Written> {
  const printout = await readPrintout(meetingId);
  if (signal.aborted) throw new FailureError('cancelled');
  const { missingPictures } = await callMain('pdf.exportAgenda', { jobId, targetId, ...printout });
  return { ...written, what: 'pdf', missingPictures };
}

async function writeMinutes(edition: Edition, writing: Writing): Promise<Written> {
  const { meetingId, jobId, targetId, signal } = writing;
  const { snapshot, firstNumber } = await readPrintout(meetingId);
  const madeAt = new Date().toISOString();
  if (signal.aborted) throw new FailureError('cancelled');
  const minutes = { jobId, targetId, snapshot, firstNumber, edition, madeAt };
  return { ...written, what: 'minutes', ...lacksOf(await callMain('word.exportMinutes', minutes)) };
}

async function writePackage({ meetingId, jobId, targetId, signal }: Writing): Promise<Written> {
  const snapshot = await readSnapshot(meetingId, 'without bin');
  const lineage = await readLineage(meetingId);
  if (signal.aborted) throw new FailureError('cancelled');
  const content = contentOfMeeting(snapshot, lineage);
  const order = { jobId, targetId, senderRole: 'secretary', content, passphrase: null } as const;
  const { missingFiles, version } = await callMain('package.write', order);
  if (version !== null) {
    await keepVersion({ id: version, takenIn: false, ancestors: lineage.ancestors, snapshot });
  }
  return { ...written, what: 'package', missingFiles };
}

/** Everything in it has its number by now, so that no other meeting of the year has a say in them. */
const NUMBERED = { firstNumber: 1 };

async function writeIssue(kind: AgendaIssueKind, writing: Writing): Promise<Written> {
  const issue = await prepareIssue(writing.meetingId, kind);
  const supplement = kind === 'supplementaryAgenda' ? [...issue.itemIds] : null;
  const agenda = { snapshot: issue.sent, ...NUMBERED, supplement, madeAt: issue.issuedAt };
  const file = await writeWord(writing, agenda);
  const { number } = await keepIssue(issue, { fileName: writing.fileName, sha256: file.sha256 });
  return { ...written, what: 'issue', issueNumber: number, ...lacksOf(file) };
}

async function writeIssueAgain(issue: Issue, writing: Writing): Promise<Written> {
  const { kind, itemIds, issuedAt, number, sha256 } = issue;
  const supplement = kind === 'supplementaryAgenda' ? itemIds : null;
  const agenda = { snapshot: readFrozen(issue), ...NUMBERED, supplement, madeAt: issuedAt };
  const file = await writeWord(writing, agenda);
  const isWrittenOtherwise = file.sha256 !== sha256;
  return { ...written, what: 'issueAgain', issueNumber: number, isWrittenOtherwise, ...lacksOf(file) };
}

type Unsure = Pick<Written, 'estimatedEntries' | 'nearEdgeEntries' | 'missingPictures' | 'isTemplateMissing'>;

function lacksOf({ estimatedEntries, nearEdgeEntries, missingPictures, isTemplateMissing }: Unsure): Unsure {
  return { estimatedEntries, nearEdgeEntries, missingPictures, isTemplateMissing };
}
