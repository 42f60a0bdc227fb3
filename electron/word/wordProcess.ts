import { utilityProcess } from 'electron';
import { createJobProcess, type JobProcess } from '../jobs/jobProcess.ts';
import { exportProcessFile } from '../paths.ts';
import type { WordExportJob } from './exportProcess.ts';

/** The process that writes Word files, kept warm between two exports. */
export function createWordProcess(): JobProcess<WordExportJob> {
  return createJobProcess(() => utilityProcess.fork(exportProcessFile, [], { serviceName: 'Punkt Word' }));
}
