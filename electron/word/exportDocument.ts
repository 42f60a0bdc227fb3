import { setImmediate } from 'node:timers/promises';
import { FailureError } from '#shared/contract/failure.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { fetchFiles, looksWith } from './documentFiles.ts';
import { countPages } from './pages/countPages.ts';
import { createLayoutMemory, type LayoutMemory } from './pages/layoutMemory.ts';
import { titlesWithMissingPictures, type FileSource } from './pictureFiles.ts';
import { writeWord } from './writeWord.ts';

export interface ExportProgress {
  readonly step: 'compose' | 'paginate' | 'write';
  readonly done: number;
  readonly total: number;
}

export interface ExportOptions {
  /** Stands in the file as the time it was made. */
  readonly now: Date;
  /** Where its pictures and its template come from; left out, words stand in the place of each picture. */
  readonly files?: FileSource;
  /** Layouts of earlier exports: what has not changed since is not laid out again. Left out, everything is. */
  readonly memory?: LayoutMemory;
  readonly onProgress?: (progress: ExportProgress) => void;
  readonly signal?: AbortSignal;
}

export interface ExportedDocument {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** Titles of the items and groups whose page number in the contents is an estimate, in the order of the agenda. */
  readonly estimatedEntries: string[];
  /** Titles of those so near the edge of a page that Word may show them on the page before or after. */
  readonly nearEdgeEntries: string[];
  /** Titles of the items, and the name of the logo, whose picture is missing: words stand in its place. */
  readonly missingPictures: string[];
  /** The organisation's template could not be had: the document has its measures, but not its headers and footers. */
  readonly isTemplateMissing: boolean;
}

/**
 * A composed document as a Word file. Runs in Electron's utility process and on plain Node alike, and lets the event
 * loop turn between its steps. Throws FailureError('cancelled') soon after the signal is given.
 */
export async function exportDocument(
  compose: () => DocumentTree,
  wanted: LayoutProfile,
  options: ExportOptions,
): Promise<ExportedDocument> {
  const advance = async (step: ExportProgress['step'], done: number, total: number) => {
    options.onProgress?.({ step, done, total });
    await setImmediate();
    if (options.signal?.aborted) throw new FailureError('cancelled');
  };
  await advance('compose', 0, 1);
  const tree = compose();
  const files = await fetchFiles(tree, wanted, options.files ?? (async () => null));
  const profile = looksWith(wanted, files);
  await advance('compose', 1, 1);
  const pages = await countPages(tree, profile, files, {
    memory: options.memory ?? createLayoutMemory(),
    afterPiece: (done, total) => advance('paginate', done, total),
  });
  await advance('write', 0, 1);
  const bytes = await writeWord(tree, profile, files, pages, options.now);
  await advance('write', 1, 1);
  return {
    bytes,
    pageCount: pages.pageCount,
    estimatedEntries: entriesAmong(pages.estimated, tree),
    nearEdgeEntries: entriesAmong(pages.nearEdge, tree),
    missingPictures: titlesWithMissingPictures(tree, files.pictures),
    isTemplateMissing: profile.template !== null && files.template === null,
  };
}

/** A form without page numbers in its overview has nothing to be unsure of. */
function entriesAmong(bookmarks: ReadonlySet<string>, { blocks }: DocumentTree): string[] {
  return blocks
    .flatMap((block) => (block.kind === 'contents' ? block.lines : []))
    .flatMap((line) => (line.kind === 'entry' && bookmarks.has(line.bookmark) ? [line.title] : []));
}
