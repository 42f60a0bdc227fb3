import type { RequestOf } from '#shared/contract/contract.ts';
import { FailureError } from '#shared/contract/failure.ts';
import type { MeetingDocument } from '#shared/document/meetingDocument.ts';
import { documentOfIssue } from '#shared/issues/documentOfIssue.ts';
import { readFrozen } from '#shared/issues/frozen.ts';
import type { Issue, IssueKind } from '#shared/model/issue.ts';
import { contentOfMeeting } from '#shared/package/content.ts';
import { callMain } from '../../bridge/main.ts';
import { keepIssue, prepareIssue } from '../../database/issues.ts';
import { readHandBack } from '../../database/annotations.ts';
import { readAnnotatedPrintout, readPrintout, type Printout } from '../../database/printouts.ts';
import { readSnapshot } from '../../database/snapshots.ts';
import { keepVersion, readLineage } from '../../database/versions.ts';
import type { ExportOrder, PackChoice, Written } from './exportJob.ts';

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
      return writeDocument(order.document, writing);
    case 'pdf':
      return writePdf(order.document, writing);
    case 'pack':
      return writePack(order, writing);
    case 'packOverview':
      return writePackOverview(order, writing);
    case 'package':
      return writePackage(order.passphrase, writing);
    case 'handBack':
      return writeHandBack(order, writing);
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
  leftOut: [],
};

type WordFile = Omit<RequestOf<'word.export'>, 'jobId' | 'targetId'>;

async function writeWord({ jobId, targetId, signal }: Writing, file: WordFile) {
  // Main could not cancel a job that it had not heard of yet.
  if (signal.aborted) throw new FailureError('cancelled');
  return callMain('word.export', { jobId, targetId, ...file });
}

function readPrintoutFor({ kind }: MeetingDocument, meetingId: string): Promise<Printout> {
  return kind === 'annotatedAgenda' ? readAnnotatedPrintout(meetingId) : readPrintout(meetingId);
}

async function writeDocument(document: MeetingDocument, writing: Writing): Promise<Written> {
  const printout = await readPrintoutFor(document, writing.meetingId);
  const madeAt = new Date().toISOString();
  const file = await writeWord(writing, { ...printout, document, madeAt });
  return { ...written, what: 'word', ...lacksOf(file) };
}

async function writePdf(document: MeetingDocument, writing: Writing): Promise<Written> {
  const { meetingId, jobId, targetId, signal } = writing;
  const printout = await readPrintoutFor(document, meetingId);
  if (signal.aborted) throw new FailureError('cancelled');
  const { missingPictures } = await callMain('pdf.export', { jobId, targetId, ...printout, document });
  return { ...written, what: 'pdf', missingPictures };
}

async function writePack(
  { edition, itemId, withAgenda }: Extract<ExportOrder, { kind: 'pack' }>,
  writing: Writing,
): Promise<Written> {
  const order = await packOrderOf({ edition, itemId }, writing);
  const { leftOut, missingPictures } = await callMain('pack.export', { ...order, withAgenda });
  return { ...written, what: 'pack', leftOut, missingPictures };
}

async function writePackOverview(
  { edition, itemId }: Extract<ExportOrder, { kind: 'packOverview' }>,
  writing: Writing,
): Promise<Written> {
  const order = await packOrderOf({ edition, itemId }, writing);
  const { leftOut } = await callMain('pack.exportOverview', order);
  return { ...written, what: 'packOverview', leftOut };
}

async function packOrderOf(choice: PackChoice, { meetingId, jobId, targetId, signal }: Writing) {
  const { snapshot, firstNumber } = await readPrintout(meetingId);
  if (signal.aborted) throw new FailureError('cancelled');
  return { jobId, targetId, snapshot, firstNumber, ...choice, madeAt: new Date().toISOString() };
}

async function writePackage(passphrase: string | null, writing: Writing): Promise<Written> {
  const { meetingId, jobId, targetId, signal } = writing;
  const snapshot = await readSnapshot(meetingId, 'without bin');
  const lineage = await readLineage(meetingId);
  if (signal.aborted) throw new FailureError('cancelled');
  const content = contentOfMeeting(snapshot, lineage);
  const order = { jobId, targetId, senderRole: 'secretary', content, passphrase } as const;
  const { missingFiles, version } = await callMain('package.write', order);
  if (version !== null) {
    await keepVersion({ id: version, takenIn: false, ancestors: lineage.ancestors, snapshot });
  }
  return { ...written, what: 'package', missingFiles };
}

async function writeHandBack(
  { author, withPrivate }: Extract<ExportOrder, { kind: 'handBack' }>,
  { meetingId, jobId, targetId, signal }: Writing,
): Promise<Written> {
  const handBack = await readHandBack(meetingId, { author, withPrivate });
  const { base } = await readLineage(meetingId);
  if (signal.aborted) throw new FailureError('cancelled');
  const content = { kind: 'annotations', handBack, baseVersion: base?.version ?? null } as const;
  const order = { jobId, targetId, senderRole: 'chair', content, passphrase: null } as const;
  const { missingFiles } = await callMain('package.write', order);
  return { ...written, what: 'handBack', missingFiles };
}

/** Everything in it has its number by now, so that no other meeting of the year has a say in them. */
const NUMBERED = { firstNumber: 1 };

async function writeIssue(kind: IssueKind, writing: Writing): Promise<Written> {
  const issue = await prepareIssue(writing.meetingId, kind);
  const source = { snapshot: issue.sent, document: documentOfIssue(issue), ...NUMBERED };
  const file = await writeWord(writing, { ...source, madeAt: issue.issuedAt });
  const { number } = await keepIssue(issue, { fileName: writing.fileName, sha256: file.sha256 });
  return { ...written, what: 'issue', issueNumber: number, ...lacksOf(file) };
}

async function writeIssueAgain(issue: Issue, writing: Writing): Promise<Written> {
  const source = { snapshot: readFrozen(issue), document: documentOfIssue(issue), ...NUMBERED };
  const file = await writeWord(writing, { ...source, madeAt: issue.issuedAt });
  const isWrittenOtherwise = file.sha256 !== issue.sha256;
  return { ...written, what: 'issueAgain', issueNumber: issue.number, isWrittenOtherwise, ...lacksOf(file) };
}

type Unsure = Pick<Written, 'estimatedEntries' | 'nearEdgeEntries' | 'missingPictures' | 'isTemplateMissing'>;

function lacksOf({ estimatedEntries, nearEdgeEntries, missingPictures, isTemplateMissing }: Unsure): Unsure {
  return { estimatedEntries, nearEdgeEntries, missingPictures, isTemplateMissing };
}
