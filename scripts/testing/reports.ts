import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Tally } from './tally.ts';

const vitestReport = z
  .object({ numPassedTests: z.int(), numFailedTests: z.int() })
  .transform(({ numPassedTests, numFailedTests }): Tally => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));

const playwrightReport = z
  .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) })
  .transform(({ stats }): Tally => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

const reportFormats = { vitest: vitestReport, playwright: playwrightReport } as const;
export type ReportFormat = keyof typeof reportFormats;

/** Counts the tests in a runner's JSON report. A report that is missing or unreadable counts as one failure. */
export async function readReport(file: string, format: ReportFormat): Promise<Tally> {
  try {
    return reportFormats[format].parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    console.error(`No usable report in ${file}: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}
