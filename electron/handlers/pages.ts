import { handle } from '../contract/handle.ts';
import { layOutAgenda } from '../word/layOutAgenda.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handlePages({ jobs }: Services): void {
  handle('pages.layOut', ({ jobId, snapshot, firstNumber }, page) =>
    jobs.run(jobId, async (signal) => {
      const onProgress = reportProgress(page, jobId);
      return (await layOutAgenda({ snapshot, firstNumber }, { signal, onProgress })).plan;
    }),
  );
}
