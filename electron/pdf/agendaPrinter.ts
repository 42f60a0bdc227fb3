import { utilityProcess, type BrowserWindow } from 'electron';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { createJobProcess } from '../jobs/jobProcess.ts';
import type { JobContext } from '../jobs/processJob.ts';
import { pdfProcessFile } from '../paths.ts';
import type { MeetingToLayOut } from '../word/exportProcess.ts';
import type { WordProcess } from '../word/wordProcess.ts';
import type { FinishPdfJob } from './pdfProcess.ts';
import { createPrintouts, type Printouts } from './printouts.ts';
import { printPages } from './printPages.ts';

export interface PrintedAgenda {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** As in the contract's word.exportAgenda. */
  readonly missingPictures: string[];
}

/** Prints agendas as PDF, by a window that nobody sees. */
export interface AgendaPrinter {
  readonly printouts: Printouts;
  /** Throws FailureError. */
  print(meeting: MeetingToLayOut, parent: BrowserWindow | null, context: JobContext): Promise<PrintedAgenda>;
}

export function createAgendaPrinter(wordProcess: Pick<WordProcess, 'layOut'>): AgendaPrinter {
  const printouts = createPrintouts();
  const pdfProcess = createJobProcess<FinishPdfJob>(() =>
    utilityProcess.fork(pdfProcessFile, [], { serviceName: 'Punkt PDF' }),
  );
  return {
    printouts,
    async print({ snapshot, firstNumber }, parent, context) {
      const { plan, missingPictures } = await wordProcess.layOut({ snapshot, firstNumber }, context);
      context.onProgress({ step: 'write', done: 0, total: 0 });
      const printout = { snapshot, firstNumber, plan };
      const { bytes: printed, drawn } = await printPages(printouts, printout, {
        parent,
        paper: profileOf(snapshot.body).page,
        signal: context.signal,
      });
      const bytes = await pdfProcess.run({ printed, printout, drawn }, context);
      return { bytes, pageCount: plan.length, missingPictures };
    },
  };
}
