import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isConvertible } from '../../../electron/convert/kinds.ts';
import { findOfficePrograms, officePrograms } from '../../../electron/convert/officePrograms.ts';
import { openShellSettings } from '../../../electron/settings/shellSettings.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-office-'));
});
afterEach(() => rm(folder, { recursive: true }));

const found = (name: 'word' | 'excel' | 'powerPoint') => ({ name, path: `C:\\Office\\${name}.exe` });

/** Which programs take a file of each of these kinds, in the order that they are asked. */
async function takers(libre: string | null, microsoft: ReturnType<typeof found>[]) {
  const programs = await findOfficePrograms({
    findLibre: () => Promise.resolve(libre),
    findMicrosoft: () => Promise.resolve(microsoft),
  });
  return (kind: string) => programs.filter(({ kinds }) => kinds.has(kind)).map(({ name }) => name);
}

it('each of Microsoft’s programs takes its own kinds, and LibreOffice what it is left with', async () => {
  const takersOf = await takers('/usr/bin/soffice', [found('word'), found('excel'), found('powerPoint')]);
  expect(takersOf('docx')).toEqual(['word', 'libreOffice']);
  expect(takersOf('xlsx')).toEqual(['excel', 'libreOffice']);
  expect(takersOf('pptx')).toEqual(['powerPoint', 'libreOffice']);
  expect(takersOf('odt')).toEqual(['libreOffice']);
  expect(takersOf('webp')).toEqual(['libreOffice']);
  expect(takersOf('pdf')).toEqual([]);
});

it('where there is no LibreOffice, Word takes OpenDocument too, and nobody takes a drawing', async () => {
  const takersOf = await takers(null, [found('word')]);
  expect(takersOf('odt')).toEqual(['word']);
  expect(takersOf('ods')).toEqual([]);
  expect(takersOf('vsdx')).toEqual([]);
});

it('the LibreOffice that was chosen is used alone, as long as it is there', async () => {
  const settings = openShellSettings(join(folder, 'shell.json'));
  const officePath = join(folder, 'soffice');
  await writeFile(officePath, '');
  await chmod(officePath, 0o755);
  settings.change({ officePath });
  expect(await officePrograms(settings)).toMatchObject({
    programs: [{ name: 'libreOffice', path: officePath }],
    isChosen: true,
  });
  await settings.saved();
  await rm(officePath);
  expect(await officePrograms(settings)).toMatchObject({ isChosen: false });
});

it('a file is one for an office program by its ending', () => {
  expect(['Notat.DOCX', 'a.b.odp', 'kort.tiff', 'kort.png', 'plan.pdf', 'docx'].map(isConvertible)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
