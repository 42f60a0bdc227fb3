import { basename, resolve } from 'node:path';
import { toFailure } from '#shared/contract/failure.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { openPackageFile } from '../package/packageFile.ts';
import { readCommand, type Command } from './command.ts';
import { exportDocument } from './exportDocument.ts';
import {
  help,
  tellEstimates,
  tellExported,
  tellFailure,
  MISSING_TEMPLATE,
  tellMerged,
  tellLeftOut,
  tellMissingPictures,
  tellNoCommonVersion,
  tellNearEdge,
  tellPacked,
  tellProblem,
} from './messages.ts';
import { mergePackages } from './mergePackages.ts';
import { passphraseFor } from './passphrase.ts';
import { packAppendices } from './packAppendices.ts';
import { ProblemError } from './problem.ts';
import { createProgressLine } from './progressLine.ts';
import { showContent } from './showContent.ts';

const progressLine = createProgressLine(process.stderr);

/** Does one command. Throws ProblemError or FailureError when it cannot be done. */
async function run(command: Command): Promise<void> {
  switch (command.kind) {
    case 'help':
      return say(help);
    case 'version':
      return say(`Punkt ${packageJson.version}\n`);
    case 'show': {
      const path = fromHere(command.packagePath);
      const passphrase = await passphraseFor(path, command.passphrasePath, fromHere);
      return say(showContent((await openPackageFile(path, { passphrase })).content, command.asJson));
    }
    case 'export':
      return runExport(command);
    case 'merge':
      return runMerge(command);
    case 'pack':
      return runPack(command);
  }
}

/** Exits with 2 where both sides changed something, each in its own way. */
async function runMerge({
  ourPath,
  theirPath,
  targetPath,
  overwrite,
  passphrasePath,
}: Command & { kind: 'merge' }) {
  const [ours, theirs] = [fromHere(ourPath), fromHere(theirPath)];
  const { conflicts, hasCommonVersion } = await mergePackages(
    { path: ours, passphrase: await passphraseFor(ours, passphrasePath, fromHere) },
    { path: theirs, passphrase: await passphraseFor(theirs, passphrasePath, fromHere) },
    fromHere(targetPath),
    { overwrite, signal: abortOnInterrupt(), appVersion: packageJson.version },
  );
  say(`${tellMerged(basename(targetPath))}\n`);
  if (!hasCommonVersion) complain(tellNoCommonVersion());
  for (const line of conflicts) complain(line);
  if (conflicts.length > 0) process.exitCode = 2;
}

async function runExport(command: Command & { kind: 'export' }) {
  const { document, packagePath, targetPath, overwrite, passphrasePath } = command;
  const path = fromHere(packagePath);
  const { pageCount, estimatedEntries, nearEdgeEntries, missingPictures, isTemplateMissing } =
    await exportDocument(document, path, fromHere(targetPath), {
      passphrase: await passphraseFor(path, passphrasePath, fromHere),
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

async function runPack(command: Command & { kind: 'pack' }) {
  const { edition, packagePath, targetPath, overwrite, passphrasePath } = command;
  const path = fromHere(packagePath);
  const { pageCount, leftOut } = await packAppendices(path, fromHere(targetPath), {
    passphrase: await passphraseFor(path, passphrasePath, fromHere),
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
