import type { WebContents } from 'electron';
import { send } from '../contract/send.ts';
import { limitProgress, type Progress } from '../jobs/progress.ts';

/** Tells the page how far one of its jobs is, no more often than it can be seen. */
export function reportProgress(page: WebContents, jobId: string): (progress: Progress) => void {
  return limitProgress((progress) => send(page, 'job.progress', { jobId, ...progress }));
}
