import { spawn, type ChildProcess } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { throwIfCancelled } from '../jobs/jobs.ts';
import { writeOfficeProfile } from './officeProfile.ts';

export interface ConvertOptions {
  /** Where LibreOffice is. */
  readonly program: string;
  /** An empty folder of our own: its profile and the PDFs lie there until the folder is removed. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  /** In milliseconds: so long one file may take. */
  readonly patience?: number;
}

/** In milliseconds: LibreOffice itself takes up to a quarter of that to start. */
const PATIENCE = 60_000;
/** In milliseconds, between two looks at what has been made. */
const LOOK = 250;

/**
 * Makes PDF of files whose names differ, in one start of LibreOffice, which takes longer than most files. Answers where the
 * PDF of each is; a file that none could be made of is not in it. One that it hangs or dies on is left out, and it is
 * started again for those after it. Throws FailureError('cancelled').
 */
export async function convertToPdf(
  paths: readonly string[],
  options: ConvertOptions,
): Promise<ReadonlyMap<string, string>> {
  const { folder, signal, onProgress } = options;
  const outFolder = join(folder, 'pdf');
  const made = new Map<string, string>();
  await writeOfficeProfile(join(folder, 'profile'));
  let waiting = [...paths];
  while (waiting.length > 0) {
    throwIfCancelled(signal);
    onProgress(made.size, paths.length);
    const isEnded = await runOffice(waiting, outFolder, options, (count) => onProgress(count, paths.length));
    throwIfCancelled(signal);
    const present = new Set(await readdir(outFolder).catch((): string[] => []));
    let last = -1;
    waiting.forEach((path, index) => {
      if (!present.has(pdfNameOf(path))) return;
      made.set(path, join(outFolder, pdfNameOf(path)));
      last = index;
    });
    // It takes them in their order: the one after the last that it made is the one that it did not survive.
    waiting = isEnded ? [] : waiting.slice(last + 2);
  }
  return made;
}

/** Whether it came to its end by itself. When this settles, the program is gone. */
async function runOffice(
  paths: readonly string[],
  outFolder: string,
  { program, folder, signal, patience = PATIENCE }: ConvertOptions,
  onMade: (count: number) => void,
): Promise<boolean> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const words = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--nodefault',
    '--nofirststartwizard',
    '--convert-to',
    'pdf',
    '--outdir',
    outFolder,
    ...paths,
  ];
  const child = spawn(program, words, {
    stdio: 'ignore',
    // A group of its own, so that all of it can be ended.
    detached: process.platform !== 'win32',
    env: withoutNetwork(process.env),
  });
  return new Promise((resolve) => {
    let deadline = Date.now() + patience;
    let made = 0;
    let isKilled = false;
    const kill = (): void => {
      isKilled = true;
      killTree(child);
    };
    const look = async (): Promise<void> => {
      const { length } = await readdir(outFolder).catch((): string[] => []);
      if (length > made) {
        made = length;
        deadline = Date.now() + patience;
        onMade(made);
      } else if (Date.now() > deadline) kill();
    };
    const looking = setInterval(() => void look(), LOOK);
    const settle = (isEnded: boolean): void => {
      clearInterval(looking);
      signal.removeEventListener('abort', kill);
      resolve(isEnded && !isKilled);
    };
    signal.addEventListener('abort', kill);
    child.on('error', () => settle(true));
    child.on('exit', (code) => settle(code === 0));
  });
}

/** The program that is started starts the one that does the work; both have to go. */
function killTree(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}

function withoutNetwork(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9';
  return { ...environment, http_proxy: nowhere, https_proxy: nowhere, ftp_proxy: nowhere, no_proxy: '' };
}

function pdfNameOf(path: string): string {
  return basename(path).replace(/\.[^.]*$/, '.pdf');
}
