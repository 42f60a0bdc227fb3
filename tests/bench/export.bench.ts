import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import mammoth from 'mammoth';
import { median } from './figures.ts';
import type { ExportFigures } from './exportRun.ts';
import { report } from './report.ts';

/**
 * How long a Word export takes, page numbers and all, beside pandoc making a .docx from the same content. In
 * milliseconds of the processor's time, which says the same on a busy machine as on a quiet one; a run of one is
 * followed by a run of the other.
 */

const MEETINGS = ['sample', '125', '250', '500'] as const;
const RUNS = 3;
const exportRun = path.join(import.meta.dirname, 'exportRun.ts');
/** What pandoc reads: its own language, which it reads fast, and HTML, which takes it ever longer. */
const LANGUAGES = ['markdown', 'html'] as const;

test('exports as Word beside pandoc', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'punkt-export-'));
  try {
    const figures = [];
    for (const items of MEETINGS) figures.push({ items, ...(await compare(items, folder)) });
    expect(figures).toHaveLength(MEETINGS.length);
    report('export', figures);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function compare(items: string, folder: string) {
  const punkt: ExportFigures[] = [];
  const pandoc = { markdown: [] as number[], html: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    punkt.push(exportOnce(items, folder));
    if (run === 0) await prepareForPandoc(folder);
    for (const language of LANGUAGES) pandoc[language].push(timePandoc(language, folder));
  }
  const of = (figure: keyof ExportFigures) => median(punkt.map((each) => each[figure]));
  return {
    cold: of('cold'),
    warm: of('warm'),
    changed: of('changed'),
    'pandoc markdown': median(pandoc.markdown),
    'pandoc html': median(pandoc.html),
    'peak MB': of('peak'),
  };
}

function exportOnce(items: string, folder: string): ExportFigures {
  const written = execFileSync(process.execPath, [exportRun, items, folder], { encoding: 'utf8' });
  const figures: ExportFigures = JSON.parse(written);
  return figures;
}

/** The same headings, lists, tables and notes in both languages. */
async function prepareForPandoc(folder: string): Promise<void> {
  const { value } = await mammoth.convertToHtml({ buffer: await readFile(path.join(folder, 'punkt.docx')) });
  await writeFile(path.join(folder, 'punkt.html'), value);
  runPandoc(['--from', 'html', '--to', 'markdown', '--output', 'punkt.markdown', 'punkt.html'], folder);
}

/** Its start included, and none of the pages that it does not count. NaN where pandoc is not installed. */
function timePandoc(language: (typeof LANGUAGES)[number], folder: string): number {
  return runPandoc(['--from', language, '--output', 'pandoc.docx', `punkt.${language}`], folder);
}

function runPandoc(args: readonly string[], cwd: string): number {
  const script = 'TIMEFORMAT="%U %S"; time pandoc "$@" 2>/dev/null';
  try {
    const times = execFileSync('bash', ['-c', `{ ${script}; } 2>&1`, 'bash', ...args], {
      cwd,
      encoding: 'utf8',
    });
    return times.split(' ').reduce((sum, seconds) => sum + 1000 * Number(seconds), 0);
  } catch {
    return Number.NaN;
  }
}
