import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { contentOfMeeting } from '#shared/package/content.ts';
import { createFileStore } from '../../../../electron/files/store/fileStore.ts';
import { writePackageFile } from '../../../../electron/package/packageFile.ts';
import { meetingWithFiles } from '../../../builders/meetingWithFiles.ts';
import { pdfWithPages } from '../../../builders/pdfs.ts';

const program = resolve(import.meta.dirname, '../../../../electron/command-line/punkt.ts');
const KILLS = 20;
const OLD = 'den gamle bilagssamling';

/** Kills the command at ever later moments, from its start to after its end. */
it('is whole or not there at all, however it is killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'punkt-kill-'));
  try {
    const store = createFileStore(join(folder, 'files'));
    const files = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => ({
        title: `Bilag ${index}`,
        bytes: await pdfWithPages(`B${index}`, { count: 10 }),
      })),
    );
    const snapshot = await meetingWithFiles([{ title: 'Stien', files }], store);
    const packagePath = join(folder, 'møde.punkt');
    await writePackageFile(packagePath, contentOfMeeting(snapshot), { appVersion: '1.0.0', files: store });
    const target = join(folder, 'bilag.pdf');
    const whole = await timeOf(() => pack(packagePath, target).ended);
    const outcomes = { old: 0, new: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      await writeFile(target, OLD);
      const { child, ended } = pack(packagePath, target);
      await Promise.race([ended, sleep((whole * (kill + 1)) / KILLS)]);
      child.kill('SIGKILL');
      await ended;
      const bytes = await readFile(target);
      if (bytes.toString('latin1') === OLD) outcomes.old += 1;
      else {
        expect((await PDFDocument.load(bytes)).getPageCount()).toBe(62);
        outcomes.new += 1;
      }
    }
    expect(outcomes.old + outcomes.new).toBe(KILLS);
    expect(outcomes.old).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true, maxRetries: 10, retryDelay: 200 });
  }
});

function pack(packagePath: string, target: string) {
  const words = [program, 'pack', packagePath, '--out', target, '--overwrite'];
  const child = spawn(process.execPath, words, { stdio: 'ignore' });
  return { child, ended: new Promise<void>((settle) => child.once('close', () => settle())) };
}

async function timeOf(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
