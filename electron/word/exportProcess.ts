import { createFileStore } from '../files/store/fileStore.ts';
import { serveProcessJob, type ProcessJob } from '../jobs/processJob.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { exportAgendaToWord } from './exportAgenda.ts';
import type { ExportedDocument } from './exportDocument.ts';
import { layOutAgenda, type LaidOutAgenda } from './layOutAgenda.ts';
import { createLayoutMemory } from './pages/layoutMemory.ts';
import { picturesOf } from './pictureFiles.ts';

/** An agenda whose pages are to be found. */
export interface AgendaToLayOut {
  readonly snapshot: MeetingSnapshot;
  readonly firstNumber: number;
}

/** An agenda that is to be written. */
export interface AgendaToWrite extends AgendaToLayOut {
  readonly supplement: readonly string[] | null;
  /** A moment. */
  readonly madeAt: string;
}

/** Writing an agenda, or only finding its pages, where neither the window nor main waits for a long meeting. */
export interface WordJob extends ProcessJob {
  readonly request: {
    /** Where the file store is. */
    readonly filesFolder: string;
  } & (
    | { readonly task: 'write'; readonly agenda: AgendaToWrite }
    | { readonly task: 'layOut'; readonly agenda: AgendaToLayOut }
  );
  readonly result:
    | { readonly task: 'write'; readonly exported: ExportedDocument }
    | { readonly task: 'layOut'; readonly laidOut: LaidOutAgenda };
}

/** As long as the process lives: only what was changed since is laid out again, whoever asks for it. */
const memory = createLayoutMemory();

serveProcessJob<WordJob>(async ({ filesFolder, ...order }, { onProgress, signal }) => {
  const pictures = picturesOf(createFileStore(filesFolder));
  const options = { memory, onProgress, signal, pictures };
  switch (order.task) {
    case 'write': {
      const { snapshot, firstNumber, supplement, madeAt } = order.agenda;
      const now = new Date(madeAt);
      const written = exportAgendaToWord(snapshot, { ...options, firstNumber, supplement, now });
      return { task: 'write', exported: await written };
    }
    case 'layOut': {
      const { snapshot, firstNumber } = order.agenda;
      return { task: 'layOut', laidOut: await layOutAgenda(snapshot, { ...options, firstNumber }) };
    }
  }
});
