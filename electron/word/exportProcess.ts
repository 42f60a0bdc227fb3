import { createFileStore } from '../files/store/fileStore.ts';
import { serveProcessJob, type JobContext, type ProcessJob } from '../jobs/processJob.ts';
import type { Edition } from '#shared/document/minutes/edition.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { exportAgendaToWord } from './exportAgenda.ts';
import type { ExportedDocument } from './exportDocument.ts';
import { exportMinutesToWord } from './exportMinutes.ts';
import type { Template } from '#shared/model/template.ts';
import { layOutAgenda, type LaidOutAgenda } from './layOutAgenda.ts';
import { createLayoutMemory } from './pages/layoutMemory.ts';
import { filesOf } from './pictureFiles.ts';
import { keepChosenTemplate, type ChosenTemplate } from './template/chosenTemplate.ts';

/** Which document of a meeting is written. supplement: the items of a supplementary agenda; null for the agenda itself. */
export type WordDocument =
  | { readonly kind: 'agenda'; readonly supplement: readonly string[] | null }
  | { readonly kind: 'minutes'; readonly edition: Edition };

/** A meeting whose agenda's pages are to be found. */
export interface MeetingToLayOut {
  readonly snapshot: MeetingSnapshot;
  readonly firstNumber: number;
}

/** A meeting of which a document is to be written. */
export interface MeetingToWrite extends MeetingToLayOut {
  readonly document: WordDocument;
  /** A moment. */
  readonly madeAt: string;
}

/** Writing a document, only finding an agenda's pages, or reading a template, where neither the window nor main waits for a long meeting. */
export interface WordJob extends ProcessJob {
  readonly request: {
    /** Where the file store is. */
    readonly filesFolder: string;
  } & (
    | { readonly task: 'write'; readonly meeting: MeetingToWrite }
    | { readonly task: 'layOut'; readonly meeting: MeetingToLayOut }
    | { readonly task: 'keepTemplate'; readonly chosen: ChosenTemplate }
  );
  readonly result:
    | { readonly task: 'write'; readonly exported: ExportedDocument }
    | { readonly task: 'layOut'; readonly laidOut: LaidOutAgenda }
    | { readonly task: 'keepTemplate'; readonly template: Template };
}

/** As long as the process lives: only what was changed since is laid out again, whoever asks for it. */
const memory = createLayoutMemory();

serveProcessJob<WordJob>(async ({ filesFolder, ...order }, context) => {
  const store = createFileStore(filesFolder);
  const options = { ...context, memory, files: filesOf(store) };
  switch (order.task) {
    case 'write': {
      const { meeting } = order;
      return {
        task: 'write',
        exported: await write(meeting, { ...options, firstNumber: meeting.firstNumber }),
      };
    }
    case 'layOut': {
      const { snapshot, firstNumber } = order.meeting;
      return { task: 'layOut', laidOut: await layOutAgenda(snapshot, { ...options, firstNumber }) };
    }
    case 'keepTemplate':
      return { task: 'keepTemplate', template: await keepChosenTemplate(order.chosen, store) };
  }
});

type WriteOptions = Omit<Parameters<typeof exportMinutesToWord>[1], 'now' | 'edition'> & JobContext;

function write(
  { snapshot, document, madeAt }: MeetingToWrite,
  options: WriteOptions,
): Promise<ExportedDocument> {
  const now = new Date(madeAt);
  switch (document.kind) {
    case 'agenda':
      return exportAgendaToWord(snapshot, { ...options, now, supplement: document.supplement });
    case 'minutes':
      return exportMinutesToWord(snapshot, { ...options, now, edition: document.edition });
  }
}
