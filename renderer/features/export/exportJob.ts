import type { EventOf, ResponseOf, Target } from '#shared/contract/contract.ts';
import type { Failure } from '#shared/contract/failure.ts';
import type { MeetingDocument } from '#shared/document/meetingDocument.ts';
import type { Edition } from '#shared/document/minutes/edition.ts';
import type { Issue, IssueKind } from '#shared/model/issue.ts';

/**
 * What is to be written. issue: a document as it is sent out, which is kept under the meeting's next number; issueAgain:
 * what was sent out, once more; pack: the appendices in one PDF; packOverview: only the overview of them, as Word.
 */
export type ExportOrder =
  | { readonly kind: 'word' | 'pdf'; readonly document: MeetingDocument }
  | ({ readonly kind: 'pack'; readonly withAgenda: boolean } & PackChoice)
  | ({ readonly kind: 'packOverview' } & PackChoice)
  /** passphrase: what it is locked with; null: anybody can open it. */
  | { readonly kind: 'package'; readonly passphrase: string | null }
  /** A reader's notes, for the secretariat. */
  | { readonly kind: 'handBack'; readonly author: string; readonly withPrivate: boolean }
  | { readonly kind: 'issue'; readonly issueKind: IssueKind }
  | { readonly kind: 'issueAgain'; readonly issue: Issue };

/** Which appendices are collected. itemId null: the whole meeting's. */
export interface PackChoice {
  readonly edition: Edition;
  readonly itemId: string | null;
}

/** One export from the dialog's choice of file to the finished file. */
export type ExportJob =
  | {
      readonly kind: 'running';
      readonly jobId: string;
      readonly target: Target;
      readonly step: EventOf<'job.progress'>['step'];
      /** 0 to 1; undefined while the end is not in sight. */
      readonly share: number | undefined;
    }
  | {
      readonly kind: 'done';
      readonly target: Target;
      readonly written: Written;
    }
  | { readonly kind: 'failed'; readonly target: Target; readonly failure: Failure };

/** What was written. */
export interface Written {
  readonly what: ExportOrder['kind'];
  /** The number of the issue that it is; null where it is none. */
  readonly issueNumber: number | null;
  /** It is not, to the byte, the file that was sent out: a later Punkt writes Word otherwise. */
  readonly isWrittenOtherwise: boolean;
  /** Titles of items whose page number in the contents is an estimate. */
  readonly estimatedEntries: readonly string[];
  /** Titles of those so near the edge of a page that Word may show them on the page before or after. */
  readonly nearEdgeEntries: readonly string[];
  /** Titles of items where words stand in the place of a picture. */
  readonly missingPictures: readonly string[];
  readonly isTemplateMissing: boolean;
  /** How many files a package was to carry and does not. */
  readonly missingFiles: number;
  /** Appendices that are attached to a pack, or missing in it. */
  readonly leftOut: readonly LeftOut[];
}

export type LeftOut = ResponseOf<'pack.export'>['leftOut'][number];
