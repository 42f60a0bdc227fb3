import { handle } from '../contract/handle.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import { throwIfCancelled } from '../jobs/jobs.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handleWord({ jobs, targets, wordProcess }: Services): void {
  handle('word.exportAgenda', ({ jobId, targetId, snapshot, firstNumber }, page) =>
    jobs.run(jobId, async (signal) => {
      const path = targets.pathOf(targetId);
      const onProgress = reportProgress(page, jobId);
      const { bytes, estimatedEntries, nearEdgeEntries, missingPictures, pageCount } =
        await wordProcess.write({ snapshot, firstNumber }, { signal, onProgress });
      throwIfCancelled(signal);
      await writeFileAtomically(path, bytes);
      return { pageCount, estimatedEntries, nearEdgeEntries, missingPictures };
    }),
  );
}
