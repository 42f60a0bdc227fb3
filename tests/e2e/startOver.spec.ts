import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { callMain } from './harness/bridge.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';

test('starting over keeps the old database beside the new, empty one', async ({ launch, dataDirectory }) => {
  const first = await launch();
  await first.page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('old');
        opening.addEventListener('success', resolve);
        opening.addEventListener('error', reject);
      }),
  );
  // The test starts the app again itself.
  await first.electron.evaluate(({ app }) => Object.assign(app, { relaunch: () => undefined }));
  const ended = first.electron.waitForEvent('close');
  // No reply comes: the app ends.
  await callMain(first.page, 'recovery.startOver', { restoreFrom: null }).catch(() => undefined);
  await ended;

  const second = await launch();
  const names = await second.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).not.toContain('old');
  const [stamp = ''] = await readdir(path.join(dataDirectory, 'set-aside'));
  const kept = await readdir(path.join(dataDirectory, 'set-aside', stamp));
  expect(kept).toContain('app_punkt_0.indexeddb.leveldb');
});

const report = 'Fejl DB-11: æøå';

test('the report for support is saved where the person says, as text', async ({ app, dataDirectory }) => {
  await answerSaveDialog(app.electron, path.join(dataDirectory, 'Rapport'));
  expect(await callMain(app.page, 'recovery.saveReport', report)).toEqual({ ok: true, value: true });
  expect(await readFile(path.join(dataDirectory, 'Rapport.txt'), 'utf8')).toBe(report);
});

test('no report is saved when the dialog is closed', async ({ app }) => {
  await answerSaveDialog(app.electron, undefined);
  expect(await callMain(app.page, 'recovery.saveReport', report)).toEqual({ ok: true, value: false });
});

test('a report that cannot be written is answered with the reason, without the path', async ({
  app,
  dataDirectory,
}) => {
  await mkdir(path.join(dataDirectory, 'mappe.txt'));
  await answerSaveDialog(app.electron, path.join(dataDirectory, 'mappe.txt'));
  const reply = await callMain(app.page, 'recovery.saveReport', report);
  expect(reply).toMatchObject({ ok: false, failure: { kind: 'badRequest', fileName: 'mappe.txt' } });
  expect(JSON.stringify(reply)).not.toContain(dataDirectory);
});
