import { createFileStore } from '../files/store/fileStore.ts';
import { serveProcessJob, type ProcessJob } from '../jobs/processJob.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { exportAgendaToWord } from './exportAgenda.ts';
import type { ExportedDocument } from './exportDocument.ts';
import { layOutAgenda, type LaidOutAgenda } from './layOutAgenda.ts';
import { createLayoutMemory } from './pages/layoutMemory.ts';
import { picturesOf } from './pictureFiles.ts';

/** An agenda for the process that writes Word files. */
export interface AgendaToWrite {
  readonly snapshot: MeetingSnapshot;
  readonly firstNumber: number;
  /** Where the file store is. */
  readonly filesFolder: string;
}

/** Writing an agenda, or only finding its pages, where neither the window nor main waits for a long meeting. */
export interface WordJob extends ProcessJob {
  readonly request: AgendaToWrite & { readonly task: 'write' | 'layOut' };
  readonly result:
    ({ readonly task: 'write' } & ExportedDocument) | ({ readonly task: 'layOut' } & LaidOutAgenda);
}

/** As long as the process lives: only what was changed since is laid out again, whoever asks for it. */
const memory = createLayoutMemory();

serveProcessJob<WordJob>(async ({ task, snapshot, firstNumber, filesFolder }, { onProgress, signal }) => {
  const pictures = picturesOf(createFileStore(filesFolder));
  const options = { firstNumber, memory, onProgress, signal, pictures };
  switch (task) {
    case 'write':
      return { task, ...(await exportAgendaToWord(snapshot, { ...options, now: new Date() })) };
    case 'layOut':
      return { task, ...(await layOutAgenda(snapshot, options)) };
  }
});
