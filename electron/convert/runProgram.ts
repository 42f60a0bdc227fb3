import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { endGroup, endProcess, inGroup } from './endProcess.ts';
import type { Command } from './officeProgram.ts';

interface Watch {
  /** Where a file appears for each that is done. */
  readonly madeFolder: string;
  readonly signal: AbortSignal;
  /** In milliseconds: so long one file may take. */
  readonly patience: number;
  readonly onMade: (count: number) => void;
}

/** In milliseconds, between two looks at what has been made. */
const LOOK = 250;

/** Whether the program came to its end by itself. When this settles, it is gone. Never throws. */
export async function runProgram(
  { program, words, environment, processIdFile }: Command,
  { madeFolder, signal, patience, onMade }: Watch,
): Promise<boolean> {
  let isKilled = false;
  const isEnded = await new Promise<boolean>((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', env: environment, ...inGroup });
    let deadline = Date.now() + patience;
    let made = 0;
    const kill = (): void => {
      isKilled = true;
      if (child.pid !== undefined) endGroup(child.pid);
    };
    const look = async (): Promise<void> => {
      const { length } = await readdir(madeFolder).catch((): string[] => []);
      if (length > made) {
        made = length;
        deadline = Date.now() + patience;
        onMade(made);
      } else if (Date.now() > deadline) kill();
    };
    const looking = setInterval(() => void look(), LOOK);
    const settle = (isWell: boolean): void => {
      clearInterval(looking);
      signal.removeEventListener('abort', kill);
      resolve(isWell);
    };
    signal.addEventListener('abort', kill);
    child.on('error', () => settle(true));
    child.on('exit', (code) => settle(code === 0));
  });
  if (isEnded && !isKilled) return true;
  if (processIdFile !== null) await endNamed(processIdFile);
  return false;
}

/** Ends the process whose id stands in the file, if it came so far. */
async function endNamed(processIdFile: string): Promise<void> {
  const written = await readFile(processIdFile, 'utf8').catch(() => '');
  if (/^[1-9]\d*$/.test(written)) endProcess(Number(written));
}
