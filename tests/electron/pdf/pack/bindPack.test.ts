import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { createFileStore } from '../../../../electron/files/store/fileStore.ts';
import { forkWorker } from '../../../../electron/jobs/forkedProcess.ts';
import { bindPack, patienceFor } from '../../../../electron/pdf/pack/bindPack.ts';
import { meetingWithFiles } from '../../../builders/meetingWithFiles.ts';
import { packRequest } from '../../../builders/packRun.ts';
import { pdfWithPages } from '../../../builders/pdfs.ts';

const stubbornProcess = join(import.meta.dirname, 'stubbornProcess.ts');

let folder: string;
let snapshot: MeetingSnapshot;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-bind-'));
  const files = await Promise.all(
    ['Et', 'To', 'Tre'].map(async (title, index) => ({
      title,
      bytes: await pdfWithPages(title, { count: index === 1 ? 2 : 1 }),
    })),
  );
  const store = createFileStore(join(folder, 'files'));
  snapshot = await meetingWithFiles([{ title: 'Stien', files }], store);
});
afterEach(async () => {
  delete process.env['PUNKT_HARM'];
  await rm(folder, { recursive: true });
});

const targetPath = () => join(folder, 'bilag.pdf');
const request = () => packRequest(snapshot, { filesFolder: join(folder, 'files'), targetPath: targetPath() });
const sizes = () => snapshot.appendices.map(({ source }) => (source?.kind === 'file' ? source.size : null));
const harmedSize = () => sizes()[1];
const options = (more: object = {}) => ({
  startProcess: () => forkWorker(stubbornProcess),
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...more,
});

it('binds in a process of its own, and says how far it is', async () => {
  const done: number[] = [];
  const onProgress = (progress: { done: number }): void => void done.push(progress.done);
  const { pageCount, leftOut } = await bindPack(request(), options({ onProgress }));
  expect({ pageCount, leftOut }).toEqual({ pageCount: 6, leftOut: [] });
  expect(done).toEqual([0, 1, 2, 3]);
  expect((await PDFDocument.load(await readFile(targetPath()))).getPageCount()).toBe(6);
});

it.each(['dies', 'hangs'])('attaches the file that the process %s on, and binds the rest', async (harm) => {
  process.env['PUNKT_HARM'] = `1 ${harm}`;
  const asked: (number | null)[] = [];
  const patience = (size: number | null): number => {
    asked.push(size);
    return size === harmedSize() ? 4000 : 60_000;
  };
  const { leftOut } = await bindPack(request(), options({ patience }));
  expect(leftOut.map(({ title, reason }) => `${title}: ${reason}`)).toEqual(['To: tooSlow']);
  // Starting, the first and the second appendix, and then all of them anew.
  expect(asked).toEqual([null, ...sizes().slice(0, 2), null, ...sizes(), null]);
  expect((await PDFDocument.load(await readFile(targetPath()))).getPageCount()).toBe(5);
});

it('leaves the old file as it was, and nothing beside it, when it is cancelled', async () => {
  await writeFile(targetPath(), 'den gamle');
  const controller = new AbortController();
  const onProgress = (): void => controller.abort();
  const binding = bindPack(request(), options({ signal: controller.signal, onProgress }));
  await expect(binding).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  expect(await readFile(targetPath(), 'utf8')).toBe('den gamle');
  expect((await readdir(folder)).toSorted()).toEqual(['bilag.pdf', 'files']);
});

it('gives up on a small file soon, and waits longer for a large one', () => {
  expect(patienceFor(200_000)).toBeLessThan(16_000);
  expect(patienceFor(100_000_000)).toBeGreaterThan(100_000);
  expect(patienceFor(null)).toBeGreaterThan(patienceFor(200_000));
});
