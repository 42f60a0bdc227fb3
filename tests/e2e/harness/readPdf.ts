import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What it takes to read a PDF as others do: poppler's pdftotext, and qpdf, which finds what is broken in it. */
export function hasPdfTools(): boolean {
  return ['pdftotext', 'qpdf'].every((program) => {
    try {
      execFileSync(process.platform === 'win32' ? 'where' : 'which', [program], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/** The lines of each page, with their columns kept apart by spaces. */
export async function readPdfPages(file: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 50_000_000 });
  // Every page ends with a form feed.
  return stdout.split('\f').slice(0, -1);
}

/** Rejects where qpdf finds a fault. */
export async function checkPdf(file: string): Promise<void> {
  await run('qpdf', ['--check', file]);
}
