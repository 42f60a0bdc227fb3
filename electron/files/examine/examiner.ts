import { utilityProcess } from 'electron';
import { typeByName, UNKNOWN_MEDIA_TYPE } from '#shared/files/fileTypes.ts';
import { createJobProcess } from '../../jobs/jobProcess.ts';
import { examineProcessFile } from '../../paths.ts';
import type { Examined, FileToExamine } from './examineFile.ts';
import type { ExamineJob } from './examineProcess.ts';

/** Looks into a file in a process of its own. Throws only `cancelled`: what cannot be read is what its name says. */
export type Examine = (file: FileToExamine, signal: AbortSignal) => Promise<Examined>;

/** In milliseconds. A PDF of a thousand pages takes a second or two. */
const PATIENCE = 30_000;
/** The process goes soon: files are added in one go, and then not for days. */
const IDLE = 60_000;

export function createExaminer(): Examine {
  const process = createJobProcess<ExamineJob>(
    () => utilityProcess.fork(examineProcessFile, [], { serviceName: 'Punkt Files' }),
    { idle: IDLE },
  );
  return async (file, signal) => {
    const giveUp = new AbortController();
    const abort = (): void => giveUp.abort();
    const timer = setTimeout(abort, PATIENCE);
    signal.addEventListener('abort', abort);
    try {
      return await process.run(file, { signal: giveUp.signal, onProgress: () => {} });
    } catch (error) {
      if (signal.aborted) throw error;
      return {
        mediaType: typeByName(file.fileName)?.mediaType ?? UNKNOWN_MEDIA_TYPE,
        pages: null,
        mail: null,
      };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  };
}
