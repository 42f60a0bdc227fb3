import { BrowserWindow } from 'electron';
import { handle } from '../contract/handle.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import { throwIfCancelled } from '../jobs/jobs.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handlePdf({ jobs, targets, agendaPrinter }: Services): void {
  const { printouts } = agendaPrinter;
  handle('pdf.exportAgenda', ({ jobId, targetId, snapshot, firstNumber }, page) =>
    jobs.run(jobId, async (signal) => {
      const path = targets.pathOf(targetId);
      const { bytes, ...printed } = await agendaPrinter.print(
        { snapshot, firstNumber },
        BrowserWindow.fromWebContents(page),
        { signal, onProgress: reportProgress(page, jobId) },
      );
      throwIfCancelled(signal);
      await writeFileAtomically(path, bytes);
      return printed;
    }),
  );
  handle('print.read', (_request, page) => printouts.read(page.id));
  handle('print.drawn', (drawn, page) => printouts.drawn(page.id, drawn));
}
