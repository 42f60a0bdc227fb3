import { handle } from '../contract/handle.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handlePages({ jobs, wordProcess }: Services): void {
  handle('pages.layOut', ({ jobId, ...source }, page) =>
    jobs.run(jobId, async (signal) => {
      const onProgress = reportProgress(page, jobId);
      const { plan } = await wordProcess.layOut(source, { signal, onProgress });
      return [...plan];
    }),
  );
}
