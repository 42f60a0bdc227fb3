import { createFileStore } from '../files/store/fileStore.ts';
import { serveProcessJob, type ProcessJob } from '../jobs/processJob.ts';
import type { MeetingDocument } from '#shared/document/meetingDocument.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import type { Template } from '#shared/model/template.ts';
import type { ExportedDocument } from './exportDocument.ts';
import { exportPackOverviewToWord, type MadePack } from './exportPackOverview.ts';
import { exportToWord } from './exportToWord.ts';
import { layOutDocument, type LaidOutDocument } from './layOutDocument.ts';
import { createLayoutMemory } from './pages/layoutMemory.ts';
import { filesOf } from './pictureFiles.ts';
import { keepChosenTemplate, type ChosenTemplate } from './template/chosenTemplate.ts';

/** A document of a meeting whose pages are to be found. */
export interface DocumentToLayOut {
  readonly snapshot: MeetingSnapshot;
  readonly firstNumber: number;
  readonly document: MeetingDocument;
}

/** A document that is to be written. */
export interface DocumentToWrite extends DocumentToLayOut {
  /** A moment. */
  readonly madeAt: string;
}

/** The overview of an appendix pack that was made. */
export interface OverviewToWrite extends MadePack {
  readonly snapshot: MeetingSnapshot;
  /** A moment. */
  readonly madeAt: string;
}

/** Writing a document, only finding its pages, or reading a template, where neither the window nor main waits for a long meeting. */
export interface WordJob extends ProcessJob {
  readonly request: {
    /** Where the file store is. */
    readonly filesFolder: string;
  } & (
    | { readonly task: 'write'; readonly source: DocumentToWrite }
    | { readonly task: 'layOut'; readonly source: DocumentToLayOut }
    | { readonly task: 'writeOverview'; readonly source: OverviewToWrite }
    | { readonly task: 'keepTemplate'; readonly chosen: ChosenTemplate }
  );
  readonly result:
    | { readonly task: 'write'; readonly exported: ExportedDocument }
    | { readonly task: 'layOut'; readonly laidOut: LaidOutDocument }
    | { readonly task: 'keepTemplate'; readonly template: Template };
}

/** As long as the process lives: only what was changed since is laid out again, whoever asks for it. */
const memory = createLayoutMemory();

serveProcessJob<WordJob>(async ({ filesFolder, ...order }, context) => {
  const store = createFileStore(filesFolder);
  const options = { ...context, memory, files: filesOf(store) };
  switch (order.task) {
    case 'write': {
      const { snapshot, madeAt, ...source } = order.source;
      const now = new Date(madeAt);
      return { task: 'write', exported: await exportToWord(snapshot, { ...options, ...source, now }) };
    }
    case 'layOut': {
      const { snapshot, ...source } = order.source;
      return { task: 'layOut', laidOut: await layOutDocument(snapshot, { ...options, ...source }) };
    }
    case 'writeOverview': {
      const { snapshot, madeAt, ...made } = order.source;
      const now = new Date(madeAt);
      return { task: 'write', exported: await exportPackOverviewToWord(snapshot, made, { ...options, now }) };
    }
    case 'keepTemplate':
      return { task: 'keepTemplate', template: await keepChosenTemplate(order.chosen, store) };
  }
});
