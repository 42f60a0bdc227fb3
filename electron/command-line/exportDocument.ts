import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeetingDocument } from '#shared/document/meetingDocument.ts';
import { createFileStore } from '../files/store/fileStore.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import type { Progress } from '../jobs/progress.ts';
import { readPackageFile } from '../package/packageFile.ts';
import { exportToWord } from '../word/exportToWord.ts';
import { filesOf } from '../word/pictureFiles.ts';
import { checkTarget } from './target.ts';

interface ExportOptions {
  /** Of a locked package. */
  readonly passphrase?: string | null;
  readonly overwrite: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

interface Exported {
  readonly pageCount: number;
  readonly estimatedEntries: readonly string[];
  readonly nearEdgeEntries: readonly string[];
  readonly missingPictures: readonly string[];
  readonly isTemplateMissing: boolean;
}

/**
 * Writes a document of a package's meeting as Word. A file that is there already is kept unless `overwrite` says otherwise:
 * in a batch nobody is asked, and somebody may have gone on writing in it.
 * Throws ProblemError or FailureError, and then nothing was written.
 */
export async function exportDocument(
  document: MeetingDocument,
  packagePath: string,
  targetPath: string,
  { passphrase = null, overwrite, signal, onProgress }: ExportOptions,
): Promise<Exported> {
  await checkTarget(targetPath, { extension: '.docx', overwrite });
  // The pictures and the template of a package lie here while the document is written.
  const folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  try {
    const files = createFileStore(folder);
    const { snapshot } = await readPackageFile(packagePath, files, { passphrase });
    const options = { document, now: new Date(), files: filesOf(files), signal, onProgress };
    const { bytes, ...exported } = await exportToWord(snapshot, options);
    await writeFileAtomically(targetPath, bytes);
    return exported;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
