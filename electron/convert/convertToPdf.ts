import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { extensionIn } from '#shared/files/fileTypes.ts';
import { throwIfCancelled } from '../jobs/jobs.ts';
import { MADE_FOLDER, type FileToMake, type OfficeProgram } from './officeProgram.ts';
import { runProgram } from './runProgram.ts';

export interface ConvertOptions {
  /** What one cannot make is given to the next that takes files of its kind. */
  readonly programs: readonly OfficeProgram[];
  /** An empty folder of our own: the programs' own files and the PDFs lie there until the folder is removed. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  /** In milliseconds: so long one file may take. */
  readonly patience?: number;
}

/** In milliseconds: a program itself takes up to a quarter of that to start. */
const PATIENCE = 60_000;

/**
 * Makes PDF of files whose names differ. Answers where the PDF of each is; a file that none could be made of is not in
 * it. Throws FailureError('cancelled').
 */
export async function convertToPdf(
  paths: readonly string[],
  options: ConvertOptions,
): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  const onProgress = (count: number): void => options.onProgress(made.size + count, paths.length);
  onProgress(0);
  for (const program of options.programs) {
    const waiting = paths.filter((path) => !made.has(path) && program.kinds.has(extensionIn(path)));
    const makes = await makeWith(program, waiting, { ...options, onProgress });
    for (const { from, to } of makes) made.set(from, to);
  }
  return made;
}

interface MakeOptions extends Omit<ConvertOptions, 'onProgress'> {
  readonly onProgress: (count: number) => void;
}

/**
 * All files in one start of the program, which takes longer than most files. One that it hangs or dies on is left out,
 * and it is started again for those after it.
 */
async function makeWith(
  program: OfficeProgram,
  paths: readonly string[],
  { folder, signal, onProgress, patience = PATIENCE }: MakeOptions,
): Promise<FileToMake[]> {
  const ownFolder = join(folder, program.name);
  const madeFolder = join(ownFolder, MADE_FOLDER);
  await mkdir(madeFolder, { recursive: true });
  const made: FileToMake[] = [];
  let waiting = paths.map((from) => ({ from, to: join(madeFolder, pdfNameOf(from)) }));
  while (waiting.length > 0) {
    throwIfCancelled(signal);
    const command = await program.prepare(waiting, ownFolder);
    const isEnded = await runProgram(command, { madeFolder, signal, patience, onMade: onProgress });
    throwIfCancelled(signal);
    const present = new Set(await readdir(madeFolder));
    const isMade = ({ to }: FileToMake): boolean => present.has(basename(to));
    made.push(...waiting.filter(isMade));
    // It takes them in their order: the one after the last that it made is the one that it did not survive.
    waiting = isEnded ? [] : waiting.slice(waiting.findLastIndex(isMade) + 2);
  }
  return made;
}

function pdfNameOf(path: string): string {
  return basename(path).replace(/\.[^.]*$/, '.pdf');
}
