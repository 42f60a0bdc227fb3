import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isProgram } from '../isProgram.ts';
import type { MicrosoftProgramName } from '../kinds.ts';
import { microsoftPrograms } from './programs.ts';

export interface FoundProgram {
  readonly name: MicrosoftProgramName;
  readonly path: string;
}

/** Where Windows has been told that programs are: for everybody, then for this user alone. */
const appPaths = ['HKLM', 'HKCU'].map(
  (hive) => `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths`,
);

/** A key's own value in the registry as reg.exe prints it; null: there is no such key. */
export type ReadRegistry = (key: string) => Promise<string | null>;

/** Those of Word, Excel and PowerPoint that are installed on this Windows. */
export async function findMicrosoftOffice(read: ReadRegistry = readRegistry): Promise<FoundProgram[]> {
  const found = await Promise.all(
    microsoftPrograms.map(async ({ name, file }) => {
      const path = await findProgram(file, read);
      return path === null ? [] : [{ name, path }];
    }),
  );
  return found.flat();
}

async function findProgram(file: string, read: ReadRegistry): Promise<string | null> {
  for (const folder of appPaths) {
    const path = valueIn((await read(`${folder}\\${file}`)) ?? '');
    if (path !== null && (await isProgram(path))) return path;
  }
  return null;
}

/** Only the type stands between the value and its name, which is in the language of Windows: "(Standard)    REG_SZ    C:\…". */
function valueIn(printed: string): string | null {
  const value = /\sREG_SZ\s+(\S.*)$/m.exec(printed)?.[1]?.trim();
  return value?.replace(/^"(.*)"$/, '$1') ?? null;
}

const run = promisify(execFile);

async function readRegistry(key: string): Promise<string | null> {
  const program = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
  try {
    const { stdout } = await run(program, ['query', key, '/ve'], { windowsHide: true, timeout: 5000 });
    return stdout;
  } catch {
    return null;
  }
}
