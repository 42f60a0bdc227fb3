import { utilityProcess, type BrowserWindow } from 'electron';
import { profileOfDocument } from '#shared/document/meetingDocument.ts';
import { createJobProcess } from '../jobs/jobProcess.ts';
import type { JobContext } from '../jobs/processJob.ts';
import { pdfProcessFile } from '../paths.ts';
import type { DocumentToLayOut } from '../word/exportProcess.ts';
import type { WordProcess } from '../word/wordProcess.ts';
import type { FinishPdfJob } from './pdfProcess.ts';
import { createPrintouts, type Printouts } from './printouts.ts';
import { printPages } from './printPages.ts';

export interface PrintedDocument {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** As in the contract's word.export. */
  readonly missingPictures: string[];
}

/** Prints a meeting's documents as PDF, by a window that nobody sees. */
export interface DocumentPrinter {
  readonly printouts: Printouts;
  /** Throws FailureError. */
  print(
    source: DocumentToLayOut,
    parent: BrowserWindow | null,
    context: JobContext,
  ): Promise<PrintedDocument>;
}

export function createDocumentPrinter(wordProcess: Pick<WordProcess, 'layOut'>): DocumentPrinter {
  const printouts = createPrintouts();
  const pdfProcess = createJobProcess<FinishPdfJob>(() =>
    utilityProcess.fork(pdfProcessFile, [], { serviceName: 'Punkt PDF' }),
  );
  return {
    printouts,
    async print(source, parent, context) {
      const { plan, missingPictures } = await wordProcess.layOut(source, context);
      context.onProgress({ step: 'write', done: 0, total: 0 });
      const printout = { ...source, plan };
      const { bytes: printed, drawn } = await printPages(printouts, printout, {
        parent,
        paper: profileOfDocument(source.snapshot.body, source.document).page,
        signal: context.signal,
      });
      const bytes = await pdfProcess.run({ printed, printout, drawn }, context);
      return { bytes, pageCount: plan.length, missingPictures };
    },
  };
}
