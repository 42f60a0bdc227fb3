import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { microsoftKinds } from '../kinds.ts';
import type { OfficeProgram } from '../officeProgram.ts';
import type { FoundProgram } from './findMicrosoftOffice.ts';
import { microsoftPrograms } from './programs.ts';
import { JOB_VARIABLE, scriptFor, type ScriptJob } from './script.ts';

interface MicrosoftOptions {
  /** Where there is no LibreOffice, which knows them better. */
  readonly takesOpenDocument: boolean;
  /** What runs the script; another in a test. */
  readonly shell?: string;
}

/** Word, Excel or PowerPoint, driven by a script that Windows' own PowerShell runs. */
export function microsoftOffice(
  { name, path }: FoundProgram,
  { takesOpenDocument, shell = windowsPowerShell() }: MicrosoftOptions,
): OfficeProgram {
  const script = scriptFor(microsoftPrograms.find((program) => program.name === name)!);
  return {
    name,
    path,
    kinds: microsoftKinds(name, takesOpenDocument),
    async prepare(files, folder) {
      const job: ScriptJob = {
        files: files.map(({ from, to }) => ({ from, to })),
        half: join(folder, 'half.pdf'),
        processIdFile: join(folder, 'process-id'),
      };
      const jobFile = join(folder, 'job.json');
      // An earlier start's process is gone, and its number may be somebody else's by now.
      await rm(job.processIdFile, { force: true });
      await writeFile(jobFile, JSON.stringify(job));
      return {
        program: shell,
        words: ['-NoProfile', '-NonInteractive', '-EncodedCommand', encoded(script)],
        environment: { ...process.env, [JOB_VARIABLE]: jobFile },
        processIdFile: job.processIdFile,
      };
    },
  };
}

/** As PowerShell wants a script among its words: no rule for running script files concerns it then. */
function encoded(script: string): string {
  return Buffer.from(script, 'utf16le').toString('base64');
}

function windowsPowerShell(): string {
  const windows = process.env['SystemRoot'] ?? 'C:\\Windows';
  return join(windows, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
}
