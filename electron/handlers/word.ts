import { handle } from '../contract/handle.ts';
import { sha256Of } from '../files/sha256.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import { throwIfCancelled } from '../jobs/jobs.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handleWord({ jobs, targets, wordProcess }: Services): void {
  handle('word.export', ({ jobId, targetId, ...source }, page) =>
    jobs.run(jobId, async (signal) => {
      const path = targets.pathOf(targetId);
      const onProgress = reportProgress(page, jobId);
      const { bytes, ...exported } = await wordProcess.write(source, { signal, onProgress });
      throwIfCancelled(signal);
      await writeFileAtomically(path, bytes);
      return { ...exported, sha256: sha256Of(bytes) };
    }),
  );
}
