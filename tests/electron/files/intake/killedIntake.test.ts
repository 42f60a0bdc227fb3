import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFileStore } from '../../../../electron/files/store/fileStore.ts';
import { TEMPORARY_NAME } from '../../../../electron/files/writeFileAtomically.ts';

let around: string;
beforeAll(async () => {
  around = await mkdtemp(join(tmpdir(), 'punkt-killed-'));
});
afterAll(() => rm(around, { recursive: true }));

const ROUNDS = 20;

it('a process killed while it takes files in leaves no half file and loses no old one, 20 times of 20', async () => {
  const folder = join(around, 'files');
  const store = createFileStore(folder);
  const old = await store.keepBytes(Buffer.from('et gammelt bilag'));
  let halfWritten = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await killDuringIntake(folder, round * 3);
    const names = await readdir(folder);
    const leftovers = names.filter((name) => TEMPORARY_NAME.test(name));
    halfWritten += leftovers.length;
    // Reads each whole, and refuses it unless its content is what its name says.
    for (const name of names) if (!leftovers.includes(name)) await store.measure(name);
    expect(names).toContain(old.sha256);
    await store.tidy();
    expect(await readdir(folder)).toEqual(names.filter((name) => !leftovers.includes(name)));
    for (const name of names) if (name !== old.sha256) await rm(join(folder, name), { force: true });
  }
  // Otherwise the kills came at no moment that matters.
  expect(halfWritten).toBeGreaterThan(0);
});

async function killDuringIntake(folder: string, after: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'endlessIntake.ts'), folder, around]);
  await once(child.stdout, 'data');
  await sleep(after);
  child.kill('SIGKILL');
  await once(child, 'exit');
}
