import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edition } from '#shared/document/minutes/edition.ts';
import { findOfficePrograms } from '../convert/officePrograms.ts';
import { createFileStore } from '../files/store/fileStore.ts';
import { forkWorker } from '../jobs/forkedProcess.ts';
import type { JobContext } from '../jobs/processJob.ts';
import { readPackageFile } from '../package/packageFile.ts';
import { makePack } from '../pdf/pack/makePack.ts';
import type { PackResult } from '../pdf/pack/packJob.ts';
import { checkTarget } from './target.ts';

interface PackOptions extends JobContext {
  /** Of a locked package. */
  readonly passphrase?: string | null;
  readonly edition: Edition;
  readonly overwrite: boolean;
}

const packProcess = join(import.meta.dirname, '../pdf/pack/packProcess.ts');
const fontsFolder = dirname(
  fileURLToPath(import.meta.resolve('@fontsource/carlito/files/carlito-latin-400-normal.woff')),
);

/**
 * Makes the appendix pack of a package's meeting, without the agenda: pages of text are drawn by the app alone.
 * Throws ProblemError or FailureError, and then nothing was written.
 */
export async function packAppendices(
  packagePath: string,
  targetPath: string,
  { passphrase = null, edition, overwrite, ...context }: PackOptions,
): Promise<PackResult> {
  await checkTarget(targetPath, { extension: '.pdf', overwrite });
  // The files of the package lie here while the pack is made.
  const filesFolder = await mkdtemp(join(tmpdir(), 'punkt-'));
  try {
    const { snapshot } = await readPackageFile(packagePath, createFileStore(filesFolder), { passphrase });
    return await makePack(
      {
        snapshot,
        choice: { edition, itemId: null, firstNumber: 1 },
        agendaPath: null,
        filesFolder,
        fontsFolder,
        targetPath,
        madeAt: new Date().toISOString(),
      },
      { ...context, programs: await findOfficePrograms(), startProcess: () => forkWorker(packProcess) },
    );
  } finally {
    await rm(filesFolder, { recursive: true, force: true });
  }
}
