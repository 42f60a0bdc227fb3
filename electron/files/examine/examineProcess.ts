import { serveProcessJob, type ProcessJob } from '../../jobs/processJob.ts';
import { examineFile, type Examined, type FileToExamine } from './examineFile.ts';

/** Files come from anywhere, and reading one may take all memory or never end: so it is done where it can be ended. */
export interface ExamineJob extends ProcessJob {
  readonly request: FileToExamine;
  readonly result: Examined;
}

serveProcessJob<ExamineJob>(examineFile);
