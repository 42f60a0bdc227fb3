import { createFileStore } from '../files/store/fileStore.ts';
import { serveProcessJob, type ProcessJob } from '../jobs/processJob.ts';
import type { Edition } from '#shared/document/minutes/edition.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { exportAgendaToWord } from './exportAgenda.ts';
import type { ExportedDocument } from './exportDocument.ts';
import { exportMinutesToWord } from './exportMinutes.ts';
import { createLayoutMemory } from './pages/layoutMemory.ts';
import { picturesOf } from './pictureFiles.ts';

/** Which document of a meeting is written. supplement: the items of a supplementary agenda; null for the agenda itself. */
export type WordDocument =
  | { readonly kind: 'agenda'; readonly supplement: readonly string[] | null }
  | { readonly kind: 'minutes'; readonly edition: Edition };

/** Writing a document in a process of its own, so that neither the window nor main waits for a long meeting. */
export interface WordExportJob extends ProcessJob {
  readonly request: {
    readonly document: WordDocument;
    readonly snapshot: MeetingSnapshot;
    readonly firstNumber: number;
    /** A moment. */
    readonly madeAt: string;
    /** Where the file store is. */
    readonly filesFolder: string;
  };
  readonly result: ExportedDocument;
}

/** As long as the process lives: a second export lays out only what was changed since the first. */
const memory = createLayoutMemory();

serveProcessJob<WordExportJob>(({ document, snapshot, ...source }, { onProgress, signal }) => {
  const { firstNumber, madeAt, filesFolder } = source;
  const pictures = picturesOf(createFileStore(filesFolder));
  const options = { now: new Date(madeAt), firstNumber, memory, onProgress, signal, pictures };
  switch (document.kind) {
    case 'agenda':
      return exportAgendaToWord(snapshot, { ...options, supplement: document.supplement });
    case 'minutes':
      return exportMinutesToWord(snapshot, { ...options, edition: document.edition });
  }
});
