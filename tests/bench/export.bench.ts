import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import mammoth from 'mammoth';
import { median } from './figures.ts';
import { report } from './report.ts';

/** How long a Word export takes, page numbers and all, beside pandoc making a .docx from the same content. */

const MEETINGS = ['sample', '125', '250', '500'] as const;
const PANDOC_RUNS = 5;
const exportRun = path.join(import.meta.dirname, 'exportRun.ts');

interface ExportTimes {
  /** In milliseconds: the first export of a process, and one after a change in one item. */
  readonly cold: number;
  readonly changed: number;
  /** The most memory that the process took, in MB. */
  readonly peak: number;
}

test('exports as Word beside pandoc', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'punkt-export-'));
  try {
    const figures = [];
    for (const items of MEETINGS) {
      const times = timesOf(items, folder);
      figures.push({ items, ...times, pandoc: await timePandoc(path.join(folder, 'punkt.docx')) });
    }
    expect(figures).toHaveLength(MEETINGS.length);
    report('export', figures);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

function timesOf(items: string, folder: string): ExportTimes {
  const written = execFileSync(process.execPath, [exportRun, items, folder], { encoding: 'utf8' });
  const times: ExportTimes = JSON.parse(written);
  return times;
}

/** In milliseconds, from the same headings, lists, tables and notes as HTML; its start included. */
async function timePandoc(docx: string): Promise<number | string> {
  const html = docx.replace(/docx$/, 'html');
  const { value } = await mammoth.convertToHtml({ buffer: await readFile(docx) });
  await writeFile(html, value);
  const runs: number[] = [];
  try {
    for (let run = 0; run < PANDOC_RUNS; run += 1) {
      const start = performance.now();
      execFileSync('pandoc', [html, '--from', 'html', '--output', docx.replace(/docx$/, 'pandoc.docx')]);
      runs.push(performance.now() - start);
    }
  } catch {
    return 'pandoc is not here';
  }
  return median(runs);
}
