import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { toFileFailure } from '../files/fileFailure.ts';
import { readBeginning } from '../files/readBeginning.ts';
import { isLocked, START_LENGTH } from '../package/lock/ageHeader.ts';

/**
 * The passphrase for a package that is locked: the first line of a file, the variable PUNKT_PASSPHRASE, or what is typed
 * when asked, in this order; null where there is none, or none is needed. Never an argument: others can see those.
 */
export async function passphraseFor(
  packagePath: string,
  passphrasePath: string | null,
  fromHere: (path: string) => string,
): Promise<string | null> {
  if (!(await isLockedFile(packagePath))) return null;
  if (passphrasePath !== null) return firstLineOf(fromHere(passphrasePath));
  const fromEnvironment = process.env['PUNKT_PASSPHRASE'];
  if (fromEnvironment) return fromEnvironment;
  return process.stdin.isTTY ? ask() : null;
}

/** What is wrong with the file is said by whoever reads it. */
async function isLockedFile(path: string): Promise<boolean> {
  try {
    return isLocked(await readBeginning(path, START_LENGTH));
  } catch {
    return false;
  }
}

async function firstLineOf(path: string): Promise<string> {
  try {
    const [line = ''] = (await readFile(path, 'utf8')).split(/\r?\n/);
    return line;
  } catch (error) {
    throw toFileFailure(error, path);
  }
}

async function ask(): Promise<string | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question('Adgangssætning: ')) || null;
  } finally {
    terminal.close();
  }
}
