import { handle } from '../contract/handle.ts';
import { layOutAgenda } from '../word/layOutAgenda.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handlePages({ jobs }: Services): void {
  handle('pages.layOut', ({ jobId, snapshot, firstNumber }, page) =>
    jobs.run(jobId, (signal) =>
      layOutAgenda({ snapshot, firstNumber }, { signal, onProgress: reportProgress(page, jobId) }),
    ),
  );
}
