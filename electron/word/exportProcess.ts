import { createFileStore } from '../files/store/fileStore.ts';
import { serveProcessJob, type ProcessJob } from '../jobs/processJob.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { exportAgendaToWord } from './exportAgenda.ts';
import type { ExportedDocument } from './exportDocument.ts';
import { createLayoutMemory } from './pages/layoutMemory.ts';
import { picturesOf } from './pictureFiles.ts';

/** Writing a Word agenda in a process of its own, so that neither the window nor main waits for a long meeting. */
export interface WordExportJob extends ProcessJob {
  readonly request: {
    readonly snapshot: MeetingSnapshot;
    readonly firstNumber: number;
    readonly supplement: readonly string[] | null;
    /** A moment. */
    readonly madeAt: string;
    /** Where the file store is. */
    readonly filesFolder: string;
  };
  readonly result: ExportedDocument;
}

/** As long as the process lives: a second export lays out only what was changed since the first. */
const memory = createLayoutMemory();

serveProcessJob<WordExportJob>(({ filesFolder, madeAt, ...agenda }, { onProgress, signal }) => {
  const { snapshot, firstNumber, supplement } = agenda;
  return exportAgendaToWord(snapshot, {
    now: new Date(madeAt),
    firstNumber,
    supplement,
    memory,
    onProgress,
    signal,
    pictures: picturesOf(createFileStore(filesFolder)),
  });
});
