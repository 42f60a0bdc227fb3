import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { convertToPdf } from '../../../../electron/convert/convertToPdf.ts';
import { libreOffice } from '../../../../electron/convert/libreOffice/libreOffice.ts';
import { microsoftOffice } from '../../../../electron/convert/microsoftOffice/microsoftOffice.ts';
import { microsoftPrograms } from '../../../../electron/convert/microsoftOffice/programs.ts';
import { scriptFor } from '../../../../electron/convert/microsoftOffice/script.ts';

/**
 * Stands for PowerShell and the Word that it has the system start: makes what each file says into its PDF, nothing of
 * one that says "locked", dies on "die" and hangs on "hang".
 */
const standIn = `#!${process.execPath}
const { spawn } = require('node:child_process');
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const words = process.argv.slice(2);
const script = Buffer.from(words.at(-1), 'base64').toString('utf16le');
if (!script.includes("-ComObject 'Word.Application'")) process.exit(0);
const { files, half, processIdFile } = JSON.parse(readFileSync(process.env.PUNKT_JOB, 'utf8'));
const word = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { detached: true, stdio: 'ignore' });
writeFileSync(processIdFile, String(word.pid));
writeFileSync(processIdFile + '.seen', String(word.pid));
for (const { from, to } of files) {
  const says = readFileSync(from, 'utf8');
  if (says === 'hang') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (says === 'die') process.exit(1);
  if (says === 'locked') continue;
  writeFileSync(half, says);
  renameSync(half, to);
}
word.kill('SIGKILL');
`;

const standInForLibreOffice = `#!${process.execPath}
const { writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const words = process.argv.slice(2);
const out = words[words.indexOf('--outdir') + 1];
for (const file of words.slice(words.indexOf('--outdir') + 2))
  writeFileSync(join(out, basename(file).replace(/\\.[^.]*$/, '.pdf')), 'LibreOffice');
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "punkt 'æ’ $home `-"));
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 5 }));

async function executable(name: string, code: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, code);
  await chmod(path, 0o755);
  return path;
}

async function convert(files: Readonly<Record<string, string>>, patience = 3000) {
  const shell = await executable('powershell.cjs', standIn);
  const soffice = await executable('soffice.cjs', standInForLibreOffice);
  const work = join(folder, 'work');
  await mkdir(work);
  const paths = Object.keys(files).map((name) => join(folder, name));
  await Promise.all(paths.map((path) => writeFile(path, files[basename(path)]!)));
  const word = microsoftOffice({ name: 'word', path: 'WINWORD.EXE' }, { takesOpenDocument: false, shell });
  const done: number[] = [];
  const made = await convertToPdf(paths, {
    programs: [word, libreOffice(soffice)],
    folder: work,
    signal: new AbortController().signal,
    onProgress: (count) => void done.push(count),
    patience,
  });
  const read = await Promise.all(
    [...made].map(async ([path, pdf]) => [basename(path), await readFile(pdf, 'utf8')] as const),
  );
  return { made: Object.fromEntries(read), done };
}

// Windows starts no script by its first line.
describe.runIf(process.platform !== 'win32')('having Word make PDF of files', () => {
  it('gives LibreOffice what Word does not take or cannot make', async () => {
    const { made } = await convert({ '1.docx': 'et', '2.docx': 'locked', '3.odt': 'tre', '4.doc': 'fire' });
    expect(made).toEqual({
      '1.docx': 'et',
      '2.docx': 'LibreOffice',
      '3.odt': 'LibreOffice',
      '4.doc': 'fire',
    });
  });

  it.each(['die', 'hang'])('ends Word when it is to %s, and goes on with the next file', async (harm) => {
    const { made } = await convert({ '1.docx': 'et', '2.docx': harm, '3.docx': 'tre' }, 1500);
    expect(made).toEqual({ '1.docx': 'et', '2.docx': 'LibreOffice', '3.docx': 'tre' });
    const word = Number(await readFile(join(folder, 'work', 'word', 'process-id.seen'), 'utf8'));
    await expect.poll(() => isRunning(word)).toBe(false);
  });
});

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

describe('the script', () => {
  const scripts = microsoftPrograms.map((program) => [program.name, scriptFor(program)] as const);

  it('has no path in it: those are read from the job', async () => {
    const word = microsoftOffice({ name: 'word', path: 'WINWORD.EXE' }, { takesOpenDocument: false });
    const from = join(folder, 'a.docx');
    const { words, environment } = await word.prepare([{ from, to: `${from}.pdf` }], folder);
    const script = Buffer.from(words.at(-1)!, 'base64').toString('utf16le');
    expect(script).toBe(Object.fromEntries(scripts)['word']);
    const job: unknown = JSON.parse(await readFile(environment['PUNKT_JOB']!, 'utf8'));
    expect(job).toMatchObject({ files: [{ from, to: `${from}.pdf` }] });
  });

  it.each(scripts)('has %s run no macros, ask nothing and be ended', (_name, script) => {
    expect(script).toContain('$app.AutomationSecurity = 3');
    expect(script).toMatch(/\$app\.DisplayAlerts = (0|1|\$false)\n/);
    expect(script).toMatch(/\bOpen\(\$from, .*(\$true|-1)/);
    expect(script).toMatch(/'x'|'::x::x'/);
    expect(script).toContain('$app.Quit()');
  });

  it.each(scripts)('closes every bracket and quotation mark that %s’s opens', (_name, script) => {
    const code = script.replaceAll(/'[^'\n]*'/g, '');
    expect(code).not.toContain("'");
    expect(unclosed(code)).toBe('');
  });
});

/** The brackets that are open at the end of the code, and from where one closes that was not open. */
function unclosed(code: string): string {
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
  let open = '';
  for (const letter of code) {
    if ('([{'.includes(letter)) open += letter;
    const opener = pairs[letter];
    if (opener === undefined) continue;
    if (!open.endsWith(opener)) return letter;
    open = open.slice(0, -1);
  }
  return open;
}
