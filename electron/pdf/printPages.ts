import { BrowserWindow } from 'electron';
import { FailureError } from '#shared/contract/failure.ts';
import type { PageLook } from '#shared/layouts/profile.ts';
import { devServer } from '../paths.ts';
import { lockedPage } from '../security/lockedPage.ts';
import { printAddress } from '../security/origin.ts';
import type { Drawn, Printout, Printouts } from './printouts.ts';

interface PrintOptions {
  /** It goes with it. */
  readonly parent: BrowserWindow | null;
  readonly paper: PageLook;
  readonly signal: AbortSignal;
}

interface PrintedPages {
  readonly bytes: Uint8Array;
  readonly drawn: Drawn;
}

const MILLIMETRES_PER_INCH = 25.4;

/**
 * A document drawn in a window that nobody sees, as a PDF with its tags. The window is gone afterwards, whatever
 * happened. Throws FailureError: `cancelled`, or `unexpected` when the page died.
 */
export async function printPages(
  printouts: Printouts,
  printout: Printout,
  { parent, paper, signal }: PrintOptions,
): Promise<PrintedPages> {
  const window = hiddenWindow(parent);
  const page = window.webContents;
  const pageId = page.id;
  try {
    const drawn = await new Promise<Drawn>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new FailureError('cancelled')));
      page.on('render-process-gone', (_event, { reason }) =>
        reject(new FailureError('unexpected', { detail: `the printed page ended: ${reason}` })),
      );
      printouts.give(pageId, printout).then(resolve, reject);
      window.loadURL(printAddress(devServer)).catch(reject);
    });
    const bytes = await page.printToPDF({
      pageSize: {
        width: paper.width / MILLIMETRES_PER_INCH,
        height: paper.height / MILLIMETRES_PER_INCH,
      },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
      generateTaggedPDF: true,
    });
    return { bytes: new Uint8Array(bytes), drawn };
  } finally {
    printouts.forget(pageId);
    if (!window.isDestroyed()) window.destroy();
  }
}

function hiddenWindow(parent: BrowserWindow | null): BrowserWindow {
  return new BrowserWindow({
    ...(parent && { parent }),
    show: false,
    // Nobody looks at it, and it is to be done all the same.
    webPreferences: { ...lockedPage(), backgroundThrottling: false },
  });
}
