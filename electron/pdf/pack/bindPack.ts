import { appendicesInPack, composeAppendixPack } from '#shared/document/pack/appendixPack.ts';
import { replaceFileAtomically } from '../../files/writeFileAtomically.ts';
import type { JobWorker } from '../../jobs/jobProcess.ts';
import type { JobContext } from '../../jobs/processJob.ts';
import { ProcessLostError, runOnce } from '../../jobs/runOnce.ts';
import type { PackContent, PackJob, PackRequest, PackResult } from './packJob.ts';

/** In milliseconds: longer than any sound file takes, and not so long that a person gives up. */
const PATIENCE = 60_000;

export interface BindOptions extends JobContext {
  readonly startProcess: () => JobWorker;
  readonly patience?: number;
}

/**
 * Binds a pack in processes of their own and puts it at its target, whole or not at all. A file that a process hangs or
 * dies on is attached instead, and the pack is begun anew. Throws FailureError.
 */
export async function bindPack(
  request: PackRequest,
  { startProcess, signal, onProgress, patience = PATIENCE }: BindOptions,
): Promise<PackResult> {
  const appendices = appendicesInPack(composeAppendixPack(request.snapshot, request.choice));
  const contents = new Map<string, PackContent>(request.contents);
  const bind = async (targetPath: string): Promise<PackResult> => {
    let reached = -1;
    const order = { ...request, targetPath, contents };
    try {
      return await runOnce<PackJob>(startProcess, order, {
        signal,
        patience,
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
