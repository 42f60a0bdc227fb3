import {
  appendicesInPack,
  composeAppendixPack,
  type PackedAppendix,
} from '#shared/document/pack/appendixPack.ts';
import { replaceFileAtomically } from '../../files/writeFileAtomically.ts';
import type { JobWorker } from '../../jobs/jobProcess.ts';
import type { JobContext } from '../../jobs/processJob.ts';
import { ProcessLostError, runOnce } from '../../jobs/runOnce.ts';
import type { PackContent, PackJob, PackRequest, PackResult } from './packJob.ts';

export interface BindOptions extends JobContext {
  readonly startProcess: () => JobWorker;
  readonly patience?: typeof patienceFor;
}

/** In milliseconds: for what is not about one file, such as starting, and writing what comes last. */
const PATIENCE = 60_000;
/** In milliseconds: many times what a sound file takes, and not so long that a person gives up. */
const PATIENCE_WITH_FILE = 15_000;
/** In milliseconds for each byte more: a second for a megabyte. */
const PATIENCE_WITH_BYTE = 0.001;

/** In milliseconds: how long the process may be silent over a file of `size` bytes; null: over none. */
export function patienceFor(size: number | null): number {
  return size === null ? PATIENCE : PATIENCE_WITH_FILE + size * PATIENCE_WITH_BYTE;
}

/**
 * Binds a pack in processes of their own and puts it at its target, whole or not at all. A file that a process hangs or
 * dies on is attached instead, and the pack is begun anew. Throws FailureError.
 */
export async function bindPack(
  request: PackRequest,
  { startProcess, signal, onProgress, patience = patienceFor }: BindOptions,
): Promise<PackResult> {
  const appendices = appendicesInPack(composeAppendixPack(request.snapshot, request.choice));
  const contents = new Map<string, PackContent>(request.contents);
  const bind = async (targetPath: string): Promise<PackResult> => {
    let reached = -1;
    const order = { ...request, targetPath, contents };
    try {
      return await runOnce<PackJob>(startProcess, order, {
        signal,
        patience: () => patience(sizeOf(appendices[reached])),
        onProgress(progress) {
          if (progress.step === 'pack') reached = progress.done;
          onProgress(progress);
        },
      });
    } catch (error) {
      const culprit = appendices[reached];
      const isNew = culprit && contents.get(culprit.id)?.kind !== 'attach';
      if (!(error instanceof ProcessLostError) || !isNew) throw error;
      contents.set(culprit.id, { kind: 'attach', reason: 'tooSlow' });
      return bind(targetPath);
    }
  };
  let result: PackResult | null = null;
  await replaceFileAtomically(request.targetPath, async (temporaryPath) => {
    result = await bind(temporaryPath);
  });
  return result!;
}

/** In bytes; null where no file is being read. */
function sizeOf(appendix: PackedAppendix | undefined): number | null {
  return appendix?.source?.kind === 'file' ? appendix.source.size : null;
}
