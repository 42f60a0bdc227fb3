import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readReport } from '../../../scripts/testing/reports.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reports-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function reportOf(content: unknown): Promise<string> {
  const file = path.join(folder, 'report.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

describe('reading a test runner’s report', () => {
  it('counts Vitest’s tests', async () => {
    const file = await reportOf({ numPassedTests: 7, numFailedTests: 1, numTotalTests: 9 });
    expect(await readReport(file, 'vitest')).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a Playwright test that needed a second try as failed', async () => {
    const file = await reportOf({ stats: { expected: 4, unexpected: 1, flaky: 2, skipped: 0 } });
    expect(await readReport(file, 'playwright')).toEqual({ passed: 4, failed: 3 });
  });

  it('counts a report that is missing, or is another runner’s, as one failure', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect(await readReport(path.join(folder, 'none.json'), 'vitest')).toEqual({ passed: 0, failed: 1 });
    expect(await readReport(await reportOf({ stats: {} }), 'vitest')).toEqual({ passed: 0, failed: 1 });
    expect(complaint).toHaveBeenCalledTimes(2);
    complaint.mockRestore();
  });
});
