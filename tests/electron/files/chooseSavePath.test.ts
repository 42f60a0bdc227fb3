import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chooseSavePath } from '../../../electron/files/chooseSavePath.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-save-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Answers the dialog with file names in turn, and notes what each time was filled in. */
async function choose(...answers: (string | null)[]) {
  const proposals: string[] = [];
  const path = await chooseSavePath(
    async (proposal) => {
      proposals.push(proposal);
      const answer = answers.shift() ?? null;
      return answer === null ? null : join(folder, answer);
    },
    { folder, suggestedName: 'Dagsorden: marts', extension: 'docx' },
  );
  return { path, proposals };
}

it('fills in the folder and a name that the system takes', async () => {
  const { proposals } = await choose(null);
  expect(proposals).toEqual([join(folder, 'Dagsorden marts.docx')]);
});

it('is null when the dialog was closed', async () => {
  expect((await choose(null)).path).toBeNull();
});

it('adds the extension', async () => {
  expect((await choose('Udkast')).path).toBe(join(folder, 'Udkast.docx'));
});

it('asks again before it overwrites a file that the dialog did not ask about', async () => {
  await writeFile(join(folder, 'Udkast.docx'), 'gammel');
  const { path, proposals } = await choose('Udkast', 'Udkast 2.docx');
  expect(proposals[1]).toBe(join(folder, 'Udkast.docx'));
  expect(path).toBe(join(folder, 'Udkast 2.docx'));
});

it('takes the answer when the dialog did ask about overwriting', async () => {
  await writeFile(join(folder, 'Udkast.docx'), 'gammel');
  expect((await choose('Udkast.docx')).path).toBe(join(folder, 'Udkast.docx'));
});
