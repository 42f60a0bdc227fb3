import { basename, resolve } from 'node:path';
import { toFailure } from '#shared/contract/failure.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { readPackageFile } from '../package/packageFile.ts';
import { readCommand, type Command } from './command.ts';
import { exportDocument } from './exportDocument.ts';
import {
  help,
  tellEstimates,
  tellExported,
  tellFailure,
  MISSING_TEMPLATE,
  tellLeftOut,
  tellMissingPictures,
  tellNearEdge,
  tellPacked,
  tellProblem,
} from './messages.ts';
import { composeOverview } from './overview.ts';
import { packAppendices } from './packAppendices.ts';
import { ProblemError } from './problem.ts';
import { createProgressLine } from './progressLine.ts';

const progressLine = createProgressLine(process.stderr);

/** Does one command. Throws ProblemError or FailureError when it cannot be done. */
async function run(command: Command): Promise<void> {
  switch (command.kind) {
    case 'help':
      return say(help);
    case 'version':
      return say(`Punkt ${packageJson.version}\n`);
    case 'show': {
      const { snapshot } = await readPackageFile(fromHere(command.packagePath));
      return say(command.asJson ? `${JSON.stringify(snapshot, null, 2)}\n` : composeOverview(snapshot));
    }
    case 'export':
      return runExport(command);
    case 'pack':
      return runPack(command);
  }
}

async function runExport({ document, packagePath, targetPath, overwrite }: Command & { kind: 'export' }) {
  const { pageCount, estimatedEntries, nearEdgeEntries, missingPictures, isTemplateMissing } =
    await exportDocument(document, fromHere(packagePath), fromHere(targetPath), {
      overwrite,
      signal: abortOnInterrupt(),
      onProgress: progressLine.show,
    });
  progressLine.clear();
  say(`${tellExported(document, basename(targetPath), pageCount)}\n`);
  if (estimatedEntries.length > 0) complain(tellEstimates(estimatedEntries));
  if (nearEdgeEntries.length > 0) complain(tellNearEdge(nearEdgeEntries));
  if (missingPictures.length > 0) complain(tellMissingPictures(missingPictures));
  if (isTemplateMissing) complain(MISSING_TEMPLATE);
}

async function runPack({ edition, packagePath, targetPath, overwrite }: Command & { kind: 'pack' }) {
  const { pageCount, leftOut } = await packAppendices(fromHere(packagePath), fromHere(targetPath), {
    edition,
    overwrite,
    signal: abortOnInterrupt(),
    onProgress: progressLine.show,
  });
  progressLine.clear();
  say(`${tellPacked(basename(targetPath), pageCount)}\n`);
  for (const appendix of leftOut) complain(tellLeftOut(appendix));
}

/** npm runs scripts in the project's folder; what was typed is meant from where it was typed. */
function fromHere(path: string): string {
  const typedIn = process.env['npm_lifecycle_event'] === 'punkt' ? process.env['INIT_CWD'] : undefined;
  return resolve(typedIn ?? process.cwd(), path);
}

function abortOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

function say(text: string): void {
  process.stdout.write(text);
}

/** One line, whatever is in it. */
function complain(text: string): void {
  process.stderr.write(`${text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()}\n`);
}

// A reader such as `head` that has seen enough is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await run(readCommand(process.argv.slice(2)));
} catch (error) {
  progressLine.clear();
  complain(error instanceof ProblemError ? tellProblem(error.problem) : tellFailure(toFailure(error)));
  process.exitCode = 1;
}
