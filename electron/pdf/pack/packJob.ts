import type { AttachReason } from '#shared/layouts/packWords.ts';
import type { PackChoice } from '#shared/document/pack/appendixPack.ts';
import type { PackPlace } from '#shared/document/pack/overview.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import type { ProcessJob } from '../../jobs/processJob.ts';

/** How an appendix's file comes into the pack. What is not named is taken from the file store as it is. */
export type PackContent =
  /** As PDF in a file that was made of it. */
  | { readonly kind: 'converted'; readonly path: string }
  /** As an attachment. */
  | { readonly kind: 'attach'; readonly reason: AttachReason };

export interface PackRequest {
  readonly snapshot: MeetingSnapshot;
  readonly choice: PackChoice;
  /** By the appendix's id. */
  readonly contents: ReadonlyMap<string, PackContent>;
  /** The agenda as PDF, which stands first; null: the pack alone. */
  readonly agendaPath: string | null;
  /** Where the file store is, and where the letters are. */
  readonly filesFolder: string;
  readonly fontsFolder: string;
  readonly targetPath: string;
  /** A moment. */
  readonly madeAt: string;
}

/** An appendix that did not become pages, and why. */
export interface LeftOut {
  readonly label: string;
  readonly title: string;
  readonly reason: AttachReason | 'missing';
}

export interface PackResult {
  readonly pageCount: number;
  /** By the appendix's id. */
  readonly places: ReadonlyMap<string, PackPlace>;
  readonly leftOut: readonly LeftOut[];
}

/** Binding a pack, in a process that can be ended when a file keeps it. Progress is counted in appendices. */
export interface PackJob extends ProcessJob {
  readonly request: PackRequest;
  readonly result: PackResult;
}
