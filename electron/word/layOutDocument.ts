import { setImmediate } from 'node:timers/promises';
import { FailureError } from '#shared/contract/failure.ts';
import { composeDocument, type MeetingDocument } from '#shared/document/meetingDocument.ts';
import type { PagePlan } from '#shared/document/pages/pagePlan.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { fetchFiles, looksWith } from './documentFiles.ts';
import type { ExportProgress } from './exportDocument.ts';
import { countPages } from './pages/countPages.ts';
import type { LayoutMemory } from './pages/layoutMemory.ts';
import { titlesWithMissingPictures, type FileSource } from './pictureFiles.ts';

interface LayOutOptions {
  readonly document: MeetingDocument;
  /** The first item's number where the body's numbers go on through the year; 1 otherwise. */
  readonly firstNumber: number;
  readonly files: FileSource;
  /** What was laid out before and has not changed since is not laid out again. */
  readonly memory: LayoutMemory;
  readonly onProgress: (progress: ExportProgress) => void;
  readonly signal: AbortSignal;
}

export interface LaidOutDocument {
  readonly plan: PagePlan;
  /** Titles of the items that have a picture whose file is missing: words stand in its place. */
  readonly missingPictures: string[];
}

/**
 * Where the pages of a document begin, as they do in the Word file that is written from it. Lets the event loop turn
 * between its steps. Throws FailureError('cancelled') soon after the signal is given.
 */
export async function layOutDocument(
  snapshot: MeetingSnapshot,
  { document, firstNumber, files: source, memory, onProgress, signal }: LayOutOptions,
): Promise<LaidOutDocument> {
  const { tree, profile } = composeDocument(snapshot, document, firstNumber);
  const files = await fetchFiles(tree, profile, source);
  const { plan } = await countPages(tree, looksWith(profile, files), files, {
    memory,
    afterPiece: async (done, total) => {
      onProgress({ step: 'paginate', done, total });
      await setImmediate();
      if (signal.aborted) throw new FailureError('cancelled');
    },
  });
  return { plan, missingPictures: titlesWithMissingPictures(tree, files.pictures) };
}
