import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { wearingPackages } from '../../arbitraries/wearingPackages.ts';
import { isDeepRun } from '../../deepRuns.ts';

/** In bytes, with all of Node: a part may have 64 MB, which is held as bytes and as text while it is parsed. */
const MOST_MEMORY = 500_000_000;
/** In megabytes: what grows beyond it ends the process that reads. */
const MOST_HEAP = 400;
/** In microseconds of work. */
const MOST_WORK = 2_000_000;

const outcomeSchema = z.object({ outcome: z.string(), peak: z.number(), work: z.number() });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  await mkdir(join(folder, 'packages'));
});
afterEach(() => rm(folder, { recursive: true }));

const packages = wearingPackages(JSON.stringify(sampleMeeting));
/** The quickest to make; the deep run takes all. */
const usual = ['brackets', 'empty items', 'wrong blocks in lists'];

it.each([...packages.keys()].filter((name) => isDeepRun || usual.includes(name)))(
  'a package of %s takes neither the memory nor the time of whoever opens it',
  async (name) => {
    await writeFile(join(folder, 'packages', 'møde.punkt'), await packages.get(name)!());
    const reader = join(import.meta.dirname, 'readPackages.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [
      `--max-old-space-size=${MOST_HEAP}`,
      reader,
      join(folder, 'packages'),
      join(folder, 'store'),
    ]);
    const { outcome, peak, work } = outcomeSchema.parse(JSON.parse(stdout));
    if (isDeepRun) console.log(`${name}: ${outcome}, ${Math.round(peak / 1e6)} MB, ${work / 1e6} s`);
    // Paragraphs with nothing in them are a meeting all the same.
    expect(outcome).toMatch(name === 'empty paragraphs' ? /^accepted$/ : /^package/);
    expect(peak).toBeLessThan(MOST_MEMORY);
    expect(work).toBeLessThan(MOST_WORK);
  },
  60_000,
);
