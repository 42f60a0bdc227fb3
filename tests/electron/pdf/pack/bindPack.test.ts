import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { createFileStore } from '../../../../electron/files/store/fileStore.ts';
import { forkWorker } from '../../../../electron/jobs/forkedProcess.ts';
import { bindPack } from '../../../../electron/pdf/pack/bindPack.ts';
import { meetingWithFiles } from '../../../builders/meetingWithFiles.ts';
import { packRequest } from '../../../builders/packRun.ts';
import { pdfWithPages } from '../../../builders/pdfs.ts';

const stubbornProcess = join(import.meta.dirname, 'stubbornProcess.ts');

let folder: string;
let snapshot: MeetingSnapshot;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-bind-'));
  const files = await Promise.all(
    ['Et', 'To', 'Tre'].map(async (title) => ({ title, bytes: await pdfWithPages(title) })),
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
  expect({ pageCount, leftOut }).toEqual({ pageCount: 5, leftOut: [] });
  expect(done).toEqual([0, 1, 2, 3]);
  expect((await PDFDocument.load(await readFile(targetPath()))).getPageCount()).toBe(5);
});

it.each(['dies', 'hangs'])('attaches the file that the process %s on, and binds the rest', async (harm) => {
  process.env['PUNKT_HARM'] = `1 ${harm}`;
  const { leftOut } = await bindPack(request(), options({ patience: 8000 }));
  expect(leftOut.map(({ title, reason }) => `${title}: ${reason}`)).toEqual(['To: tooSlow']);
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
