import { BrowserWindow, utilityProcess } from 'electron';
import { profileOfDocument } from '#shared/document/meetingDocument.ts';
import { handle } from '../contract/handle.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import { throwIfCancelled } from '../jobs/jobs.ts';
import { createJobProcess } from '../jobs/jobProcess.ts';
import { pdfProcessFile } from '../paths.ts';
import type { FinishPdfJob } from '../pdf/pdfProcess.ts';
import { createPrintouts } from '../pdf/printouts.ts';
import { printPages } from '../pdf/printPages.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handlePdf({ jobs, targets, wordProcess }: Services): void {
  const printouts = createPrintouts();
  const pdfProcess = createJobProcess<FinishPdfJob>(() =>
    utilityProcess.fork(pdfProcessFile, [], { serviceName: 'Punkt PDF' }),
  );
  handle('pdf.export', ({ jobId, targetId, ...source }, page) =>
    jobs.run(jobId, async (signal) => {
      const path = targets.pathOf(targetId);
      const onProgress = reportProgress(page, jobId);
      const { plan, missingPictures } = await wordProcess.layOut(source, { signal, onProgress });
      onProgress({ step: 'write', done: 0, total: 0 });
      const printout = { ...source, plan };
      const { bytes, drawn } = await printPages(printouts, printout, {
        parent: BrowserWindow.fromWebContents(page),
        paper: profileOfDocument(source.snapshot.body, source.document).page,
        signal,
      });
      const finished = await pdfProcess.run({ printed: bytes, printout, drawn }, { signal, onProgress });
      throwIfCancelled(signal);
      await writeFileAtomically(path, finished);
      return { pageCount: plan.length, missingPictures };
    }),
  );
  handle('print.read', (_request, page) => printouts.read(page.id));
  handle('print.drawn', (drawn, page) => printouts.drawn(page.id, drawn));
}
