import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { convertToPdf } from '../../../electron/convert/convertToPdf.ts';
import { libreOffice } from '../../../electron/convert/libreOffice/libreOffice.ts';

/**
 * Stands for LibreOffice: takes the files in their order, writes what each says into its PDF, hangs on one that says
 * "hang", dies on one that says "die", and makes nothing of one that says "nothing".
 */
const standIn = `#!${process.execPath}
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const words = process.argv.slice(2);
const out = words[words.indexOf('--outdir') + 1];
mkdirSync(out, { recursive: true });
for (const file of words.slice(words.indexOf('--outdir') + 2)) {
  const says = readFileSync(file, 'utf8');
  if (says === 'hang') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (says === 'die') process.exit(1);
  if (says !== 'nothing') writeFileSync(join(out, basename(file).replace(/\\.[^.]*$/, '.pdf')), says);
}
`;

let folder: string;
let program: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-convert-'));
  program = join(folder, 'soffice.cjs');
  await writeFile(program, standIn);
  await chmod(program, 0o755);
});
afterEach(() => rm(folder, { recursive: true }));

async function convert(says: readonly string[], signal = new AbortController().signal) {
  const paths = says.map((_, index) => join(folder, `${index + 1}.docx`));
  await Promise.all(paths.map((path, index) => writeFile(path, says[index]!)));
  const made = await convertToPdf(paths, {
    programs: [libreOffice(program)],
    folder,
    signal,
    onProgress: () => undefined,
    patience: 3000,
  });
  const read = await Promise.all(
    [...made].map(async ([path, pdf]) => [path, await readFile(pdf, 'utf8')] as const),
  );
  return Object.fromEntries(read.map(([path, text]) => [basename(path), text]));
}

// Windows starts no script by its first line.
describe.runIf(process.platform !== 'win32')('making PDF of office files', () => {
  it('makes one of each, and none where the program makes none', async () => {
    expect(await convert(['et', 'nothing', 'tre'])).toEqual({ '1.docx': 'et', '3.docx': 'tre' });
  });

  it('leaves out the file that the program hangs or dies on, and makes the rest', async () => {
    expect(await convert(['et', 'die', 'tre', 'hang', 'fem'])).toEqual({
      '1.docx': 'et',
      '3.docx': 'tre',
      '5.docx': 'fem',
    });
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 300);
    await expect(convert(['hang'], controller.signal)).rejects.toMatchObject({
      failure: { kind: 'cancelled' },
    });
  });

  it('lets the program meet no network and no macros', async () => {
    await convert(['et']);
    const profile = await readFile(
      join(folder, 'libreOffice', 'profile', 'user', 'registrymodifications.xcu'),
      'utf8',
    );
    expect(profile).toContain('<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value>');
    expect(profile).toContain('<prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value>');
  });
});
