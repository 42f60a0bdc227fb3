import { BrowserWindow } from 'electron';
import { handle } from '../contract/handle.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import { throwIfCancelled } from '../jobs/jobs.ts';
import { reportProgress } from './reportProgress.ts';
import type { Services } from './services.ts';

export function handlePdf({ jobs, targets, printer }: Services): void {
  const { printouts } = printer;
  handle('pdf.export', ({ jobId, targetId, ...source }, page) =>
    jobs.run(jobId, async (signal) => {
      const path = targets.pathOf(targetId);
      const parent = BrowserWindow.fromWebContents(page);
      const onProgress = reportProgress(page, jobId);
      const { bytes, ...printed } = await printer.print(source, parent, { signal, onProgress });
      throwIfCancelled(signal);
      await writeFileAtomically(path, bytes);
      return printed;
    }),
  );
  handle('print.read', (_request, page) => printouts.read(page.id));
  handle('print.drawn', (drawn, page) => printouts.drawn(page.id, drawn));
}
