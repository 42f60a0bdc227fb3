import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import mammoth from 'mammoth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentOfMeeting } from '#shared/package/content.ts';
import { writePackageFile } from '../../../electron/package/packageFile.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import packageJson from '../../../package.json' with { type: 'json' };

const project = resolve(import.meta.dirname, '../../..');
const program = join(project, 'electron/command-line/punkt.ts');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt cli æøå '));
  await copyFile(join(project, 'tests/fixtures/fjord-social.punkt'), join(folder, 'møde.punkt'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the real program in the test's folder. */
async function punkt(...words: string[]) {
  const child = spawn(process.execPath, [program, ...words], { cwd: folder });
  const ended = new Promise<number | null>((resolveCode) => child.once('close', resolveCode));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { out, err, code: await ended };
}

/** The one line that the program refuses with; it says nothing else, fails, and leaves the folder as it was. */
async function refusal(...words: string[]): Promise<string> {
  const before = await readdir(folder);
  const { out, err, code } = await punkt(...words);
  expect({ out, code, lines: err.split('\n').length }).toEqual({ out: '', code: 1, lines: 2 });
  expect(await readdir(folder)).toEqual(before);
  return err;
}

describe('punkt show', () => {
  it('shows the meeting as text', async () => {
    const { out, err, code } = await punkt('show', 'møde.punkt');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('Styregruppen Fjord Social\nMøde fredag den 14. marts 2031, kl. 10.00–12.00\n');
    expect(out).toContain(
      '\n   4. Temadrøftelse om vagtordning for akutte henvendelser (sagsnr. 2031-003876)\n',
    );
    expect(out).toContain('Bilag: Årsberetning 2030 for Lynghuset\n');
  });

  it('gives the whole meeting as JSON', async () => {
    const { out, code } = await punkt('show', 'møde.punkt', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(sampleMeeting);
  });

  it('says in one line what is wrong with the file', async () => {
    await writeFile(join(folder, 'brev.punkt'), 'Kære alle\n');
    const whole = await readFile(join(folder, 'møde.punkt'));
    await writeFile(join(folder, 'halv.punkt'), whole.subarray(0, 5000));
    expect(await refusal('show', 'ikke her.punkt')).toMatch(/^ikke her\.punkt findes ikke\. /);
    expect(await refusal('show', 'brev.punkt')).toMatch(/^brev\.punkt er ikke en mødepakke\. /);
    expect(await refusal('show', 'halv.punkt')).toMatch(/^halv\.punkt er ikke hel: .* Hent /);
  });
});

describe('punkt show of a locked package', () => {
  it('takes the words from a file, and says what is wrong with them', async () => {
    await writePackageFile(join(folder, 'låst.punkt'), contentOfMeeting(sampleMeeting), {
      appVersion: '1.2.3',
      passphrase: 'tre røde æbler',
    });
    await writeFile(join(folder, 'ord.txt'), 'tre røde æbler\nmere\n');
    await writeFile(join(folder, 'andre.txt'), 'tre røde pærer\n');
    const { out } = await punkt('show', 'låst.punkt', '--json', '--passphrase-file', 'ord.txt');
    expect(JSON.parse(out)).toEqual(sampleMeeting);
    expect(await refusal('show', 'låst.punkt')).toMatch(/^låst\.punkt er låst\. /);
    expect(await refusal('show', 'låst.punkt', '--passphrase-file', 'andre.txt')).toMatch(
      /^Adgangssætningen passer ikke til låst\.punkt\. /,
    );
  });
});

describe('punkt export', () => {
  it('writes the agenda as Word', async () => {
    const { out, err, code } = await punkt('export', 'møde.punkt', '--agenda', 'Dagsorden.docx');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatch(/^Dagsordenen er skrevet til Dagsorden\.docx: \d+ sider\.\n$/);
    const { value } = await mammoth.extractRawText({ path: join(folder, 'Dagsorden.docx') });
    for (const { title } of sampleMeeting.items) expect(value).toContain(title);
    expect(await readdir(folder)).toEqual(['Dagsorden.docx', 'møde.punkt']);
  });

  it('leaves a file alone that is there already, unless it is told not to', async () => {
    const path = join(folder, 'Dagsorden.docx');
    await writeFile(path, 'rettet i Word');
    expect(await refusal('export', 'møde.punkt', '--agenda', 'Dagsorden.docx')).toMatch(/findes i forvejen/);
    expect(await readFile(path, 'utf8')).toBe('rettet i Word');
    const { code } = await punkt('export', 'møde.punkt', '--agenda', 'Dagsorden.docx', '--overwrite');
    expect(code).toBe(0);
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
  });

  it('never writes over the package itself, nor into a folder that is not there', async () => {
    expect(await refusal('export', 'møde.punkt', '--agenda', 'møde.punkt', '--overwrite')).toMatch(
      /ender på \.docx/,
    );
    expect(await refusal('export', 'møde.punkt', '--agenda', join('væk', 'a.docx'))).toMatch(
      /^Mappen .*væk findes ikke/,
    );
  });

  it('writes nothing when the package cannot be read', async () => {
    await writeFile(join(folder, 'brev.punkt'), 'Kære alle\n');
    expect(await refusal('export', 'brev.punkt', '--agenda', 'a.docx')).toMatch(/er ikke en mødepakke/);
  });
});

describe('punkt', () => {
  it('explains itself', async () => {
    expect(await punkt('--version')).toEqual({ out: `Punkt ${packageJson.version}\n`, err: '', code: 0 });
    const { out, code } = await punkt('--help');
    expect(code).toBe(0);
    expect(out).toContain('punkt export FIL --agenda');
  });

  it('says what is missing when nothing is asked', async () => {
    expect(await refusal()).toMatch(/^Skriv, hvad Punkt skal gøre/);
  });
});
