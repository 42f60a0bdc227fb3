import { setImmediate } from 'node:timers/promises';
import { FailureError } from '#shared/contract/failure.ts';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { countPages } from './pages/countPages.ts';
import type { DocumentPages } from './pages/documentPages.ts';
import { fetchPictures, titlesWithMissingPictures, type PictureSource } from './pictureFiles.ts';
import { writeWord } from './writeWord.ts';

export interface ExportProgress {
  readonly step: 'compose' | 'paginate' | 'write';
  readonly done: number;
  readonly total: number;
}

export interface ExportAgendaOptions {
  /** Stands in the file as the time it was made. */
  readonly now: Date;
  /** The first item's number where the body's numbers go on through the year; 1 otherwise. */
  readonly firstNumber?: number;
  /** Where its pictures come from; left out, words stand in the place of each. */
  readonly pictures?: PictureSource;
  readonly onProgress?: (progress: ExportProgress) => void;
  readonly signal?: AbortSignal;
}

export interface ExportedAgenda {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** Titles of the items and groups whose page number in the contents is an estimate, in the order of the agenda. */
  readonly estimatedEntries: string[];
  /** Titles of the items that have a picture whose file is missing: words stand in its place. */
  readonly missingPictures: string[];
}

/**
 * The agenda of a meeting as a Word file. Runs in Electron's utility process and on plain Node alike, and lets the
 * event loop turn between its steps. Throws FailureError('cancelled') soon after the signal is given.
 */
export async function exportAgendaToWord(
  snapshot: MeetingSnapshot,
  options: ExportAgendaOptions,
): Promise<ExportedAgenda> {
  const advance = async (step: ExportProgress['step'], done: number, total: number) => {
    options.onProgress?.({ step, done, total });
    await setImmediate();
    if (options.signal?.aborted) throw new FailureError('cancelled');
  };
  const { firstNumber } = options;
  await advance('compose', 0, 1);
  const profile = profileOf(snapshot.body);
  const tree = composeAgenda(snapshot, profile, firstNumber === undefined ? {} : { firstNumber });
  const pictures = await fetchPictures(tree, options.pictures ?? (async () => null));
  await advance('compose', 1, 1);
  const pages = await countPages(tree, profile, pictures, (done, total) => advance('paginate', done, total));
  await advance('write', 0, 1);
  const bytes = await writeWord(tree, profile, pictures, pages, options.now);
  await advance('write', 1, 1);
  return {
    bytes,
    pageCount: pages.pageCount,
    estimatedEntries: titlesOfEstimates(tree, pages),
    missingPictures: titlesWithMissingPictures(tree, pictures),
  };
}

/** A form without page numbers in its overview has nothing to be unsure of. */
function titlesOfEstimates({ blocks }: DocumentTree, { estimated }: DocumentPages): string[] {
  return blocks
    .flatMap((block) => (block.kind === 'contents' ? block.lines : []))
    .flatMap((line) => (line.kind === 'entry' && estimated.has(line.bookmark) ? [line.title] : []));
}
