import { handle } from '../contract/handle.ts';
import type { Services } from './services.ts';

export function handleJob({ jobs }: Services): void {
  handle('job.cancel', (jobId) => jobs.cancel(jobId));
}
