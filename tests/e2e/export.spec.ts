import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import validate from '@ooxml-tools/validate';
import mammoth from 'mammoth';
import { openSample } from './acts/open.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';
import { exportPackage, openPackage } from './acts/packages.ts';

test('F12 writes the agenda as Word, and the file can be opened and shown', async ({
  app,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'Dagsorden æøå.docx');
  await answerSaveDialog(app.electron, file);
  await openSample(app.page);
  await app.page.keyboard.press('F12');
  await expect(app.page.getByRole('heading', { name: 'Dagsorden æøå.docx er gemt' })).toBeVisible({
    timeout: 20_000,
  });
  await expect(app.page.getByRole('button', { name: 'Åbn i Word' })).toBeFocused();
  const bytes = await readFile(file);
  expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
  const { value: text } = await mammoth.extractRawText({ buffer: bytes });
  expect(text).toContain('Styregruppen Fjord Social');
  expect(text).toContain('Pladser og takster i de fælles tilbud 2032');

  const opened = app.electron.evaluate(
    ({ shell }) =>
      new Promise<string>((resolve) => {
        Object.assign(shell, {
          openPath: (target: string) => {
            resolve(target);
            return Promise.resolve('');
          },
        });
      }),
  );
  await app.page.getByRole('button', { name: 'Åbn i Word' }).click();
  expect(await opened).toBe(file);
});

test('an export that is cancelled leaves no file', async ({ app, dataDirectory }) => {
  await answerSaveDialog(app.electron, path.join(dataDirectory, 'afbrudt.docx'));
  await openSample(app.page);
  await app.page.keyboard.press('F12');
  await app.page.getByRole('button', { name: 'Annullér' }).click();
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
  expect(await readdir(dataDirectory)).not.toContain('afbrudt.docx');
});

test('a folder that cannot be written in is told in Danish, with what to do', async ({
  app,
  dataDirectory,
}) => {
  await answerSaveDialog(app.electron, path.join(dataDirectory, 'findes', 'ikke', 'a.docx'));
  await openSample(app.page);
  await app.page.keyboard.press('F12');
  await expect(app.page.getByRole('heading', { name: 'Filen blev ikke gemt' })).toBeVisible({
    timeout: 20_000,
  });
});

test('a meeting package goes out and comes in on another computer', async ({ launch, dataDirectory }) => {
  const file = path.join(dataDirectory, 'møde.punkt');
  const first = await launch();
  await openSample(first.page);
  await exportPackage(first, file);

  const second = await launch({ dataDirectory: path.join(dataDirectory, 'other') });
  await openPackage(second, file);
  await expect(second.page.getByRole('treeitem')).toHaveCount(12);
});
