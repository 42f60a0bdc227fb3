import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { createFileStore } from '../files/store/fileStore.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import type { Progress } from '../jobs/progress.ts';
import { readPackageFile } from '../package/packageFile.ts';
import { exportAgendaToWord } from '../word/exportAgenda.ts';
import { picturesOf } from '../word/pictureFiles.ts';
import { ProblemError } from './problem.ts';

interface ExportOptions {
  readonly overwrite: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

interface Exported {
  readonly pageCount: number;
  readonly estimatedEntries: readonly string[];
  readonly nearEdgeEntries: readonly string[];
  readonly missingPictures: readonly string[];
}

/**
 * Writes the agenda of a package as Word. A file that is there already is kept unless `overwrite` says otherwise:
 * in a batch nobody is asked, and it may be an agenda that somebody went on writing in Word.
 * Throws ProblemError or FailureError, and then nothing was written.
 */
export async function exportAgenda(
  packagePath: string,
  agendaPath: string,
  { overwrite, signal, onProgress }: ExportOptions,
): Promise<Exported> {
  await checkTarget(agendaPath, overwrite);
  // The pictures of a package lie here while the agenda is written.
  const folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  try {
    const files = createFileStore(folder);
    const { snapshot } = await readPackageFile(packagePath, files);
    const now = new Date();
    const pictures = picturesOf(files);
    const { bytes, ...exported } = await exportAgendaToWord(snapshot, { now, pictures, signal, onProgress });
    await writeFileAtomically(agendaPath, bytes);
    return exported;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkTarget(path: string, overwrite: boolean): Promise<void> {
  const name = basename(path);
  if (extname(path).toLowerCase() !== '.docx') throw new ProblemError({ kind: 'agendaNotWord', name });
  if (!overwrite && (await exists(path))) throw new ProblemError({ kind: 'agendaExists', name });
  if (!(await exists(dirname(path)))) throw new ProblemError({ kind: 'noFolder', name: dirname(path) });
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
