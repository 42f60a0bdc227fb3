import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { createFileStore } from '../../../../electron/files/store/fileStore.ts';
import { meetingWithFiles } from '../../../builders/meetingWithFiles.ts';
import { pdfWithPages } from '../../../builders/pdfs.ts';

const packer = join(import.meta.dirname, 'endlessPacker.ts');
const KILLS = 20;
/** Starting the process takes most of it, on a machine that does other things as well. */
const TIMEOUT = 240_000;

it(
  'is whole, however its process is killed',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'punkt-kill-'));
    try {
      const meetingPath = join(folder, 'møde.json');
      const filesFolder = join(folder, 'files');
      const target = join(folder, 'bilag.pdf');
      const bytes = await pdfWithPages('Notat', { count: 60 });
      const files = ['Et', 'To', 'Tre'].map((title) => ({ title, bytes }));
      const meeting = await meetingWithFiles([{ title: 'Stien', files }], createFileStore(filesFolder));
      await writeFile(meetingPath, JSON.stringify(meeting));
      for (let kill = 0; kill < KILLS; kill += 1) {
        const child = spawn(process.execPath, [packer, meetingPath, filesFolder, target]);
        await once(child.stdout, 'data');
        await sleep(5 + kill * 11);
        child.kill('SIGKILL');
        await once(child, 'exit');
        const pdf = await PDFDocument.load(await readFile(target));
        expect(pdf.getPageCount()).toBe(182);
      }
    } finally {
      await rm(folder, { recursive: true, maxRetries: 10, retryDelay: 200 });
    }
  },
  TIMEOUT,
);
