import { utilityProcess } from 'electron';
import type { Progress } from '../jobs/progress.ts';
import { runProcessJob } from '../jobs/processJob.ts';
import { layoutProcessFile, userDataPath } from '../paths.ts';
import type { LayoutJob } from './layoutProcess.ts';

interface LayOutOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Where the pages of an agenda begin, found in a process of its own. */
export function layOutAgenda(
  agenda: Omit<LayoutJob['request'], 'filesFolder'>,
  options: LayOutOptions,
): Promise<LayoutJob['result']> {
  const worker = utilityProcess.fork(layoutProcessFile, [], { serviceName: 'Punkt Word' });
  return runProcessJob<LayoutJob>(worker, { ...agenda, filesFolder: userDataPath('files') }, options);
}
