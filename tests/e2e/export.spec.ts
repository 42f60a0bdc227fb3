import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contract, type Reply, type Target } from '#shared/contract/contract.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { callMain, noteProgress } from './harness/bridge.ts';
import { answerOpenDialog, answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';
import type { RunningApp } from './harness/runningApp.ts';

const jobId = '0b7cf5a2-3b0a-4f0e-9d2c-0a4a8f6d7e11';

async function chooseTarget(
  { electron, page }: RunningApp,
  kind: 'word' | 'package',
  file: string,
): Promise<Target> {
  await answerSaveDialog(electron, file);
  const reply = await callMain(page, 'file.chooseTarget', { kind, suggestedName: 'Dagsorden' });
  const target = contract['file.chooseTarget'].response.parse(reply.ok ? reply.value : null);
  if (target === null) throw new Error('No target was chosen.');
  return target;
}

async function exportWord(app: RunningApp, file: string): Promise<Reply> {
  const { targetId } = await chooseTarget(app, 'word', file);
  return callMain(app.page, 'word.exportAgenda', { jobId, targetId, snapshot: sampleMeeting });
}

/** The processes that Electron runs beside main and the page for a job. */
function workers({ electron }: RunningApp): Promise<string[]> {
  return electron.evaluate(({ app }) => {
    const names = app.getAppMetrics().map(({ name }) => name ?? '');
    return names.filter((name) => name === 'Punkt Word');
  });
}

test('a Word agenda is written where the person chose, with its progress told on the way', async ({
  app,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'Dagsorden.docx');
  const steps = await noteProgress(app.page);
  const reply = await exportWord(app, file);
  expect(contract['word.exportAgenda'].response.parse(reply.ok && reply.value).pageCount).toBeGreaterThan(1);
  expect(await steps()).toEqual(['compose', 'paginate', 'write']);
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  await expect.poll(() => workers(app)).toEqual([]);
});

test('a cancelled export leaves the old file, nothing half-made and no process', async ({
  app,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'Dagsorden.docx');
  await writeFile(file, 'gammel');
  const exporting = exportWord(app, file);
  await expect.poll(() => workers(app)).toHaveLength(1);
  await callMain(app.page, 'job.cancel', jobId);
  expect(await exporting).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  expect(await readFile(file, 'utf8')).toBe('gammel');
  expect((await readdir(dataDirectory)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  await expect.poll(() => workers(app)).toEqual([]);
});

test('an export that cannot be written says why', async ({ app, dataDirectory }) => {
  const reply = await exportWord(app, path.join(dataDirectory, 'væk', 'Dagsorden.docx'));
  expect(reply).toMatchObject({ ok: false, failure: { kind: 'fileNotFound', fileName: 'Dagsorden.docx' } });
});

test('a written file is opened in its own program and shown in its folder', async ({
  app,
  dataDirectory,
}) => {
  await app.electron.evaluate(({ shell }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    Object.assign(shell, {
      openPath: (file: string) => {
        asked.push(`open ${file}`);
        return Promise.resolve('');
      },
      showItemInFolder: (file: string) => asked.push(`show ${file}`),
    });
  });
  const file = path.join(dataDirectory, 'Dagsorden.docx');
  const { targetId } = await chooseTarget(app, 'word', file);
  await writeFile(file, '');
  await callMain(app.page, 'file.open', targetId);
  await callMain(app.page, 'file.showInFolder', targetId);
  expect(await app.electron.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual([
    `open ${file}`,
    `show ${file}`,
  ]);
});

test('a file that is gone is not opened, and neither is one that has no program', async ({
  app,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'Dagsorden.docx');
  await app.electron.evaluate(({ shell }) => {
    Object.assign(shell, { openPath: () => Promise.resolve('No application is associated') });
  });
  const { targetId } = await chooseTarget(app, 'word', file);
  const whenGone = await callMain(app.page, 'file.open', targetId);
  expect(whenGone).toMatchObject({ ok: false, failure: { kind: 'fileNotFound' } });
  await writeFile(file, '');
  const whenThere = await callMain(app.page, 'file.open', targetId);
  expect(whenThere).toMatchObject({ ok: false, failure: { kind: 'noProgramForFile' } });
});

test('a meeting goes out as a package and comes in again as it was', async ({ app, dataDirectory }) => {
  const file = path.join(dataDirectory, 'Møde.punkt');
  const { targetId } = await chooseTarget(app, 'package', file);
  const written = await callMain(app.page, 'package.write', { jobId, targetId, snapshot: sampleMeeting });
  expect(written.ok).toBe(true);
  await answerOpenDialog(app.electron, [file]);
  const chosen = await callMain(app.page, 'package.choose', undefined);
  expect(chosen).toEqual({ ok: true, value: { fileName: 'Møde.punkt', snapshot: sampleMeeting } });
});

test('a package that is none is refused by name', async ({ app, dataDirectory }) => {
  const file = path.join(dataDirectory, 'Møde.punkt');
  await writeFile(file, 'ikke en pakke');
  await answerOpenDialog(app.electron, [file]);
  expect(await callMain(app.page, 'package.choose', undefined)).toMatchObject({
    ok: false,
    failure: { kind: 'packageNotZip', fileName: 'Møde.punkt' },
  });
});

test('a copy of a meeting can be found and read again', async ({ app: { page } }) => {
  await callMain(page, 'backup.write', sampleMeeting);
  const listed = await callMain(page, 'backup.list', undefined);
  const points = contract['backup.list'].response.parse(listed.ok && listed.value);
  expect(points.map(({ meetings }) => meetings)).toEqual([1]);
  expect(await callMain(page, 'backup.read', points[0]?.at ?? '')).toEqual({
    ok: true,
    value: { snapshots: [sampleMeeting], unreadable: [] },
  });
});
