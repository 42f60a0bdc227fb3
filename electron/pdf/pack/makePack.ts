import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FailureError } from '#shared/contract/failure.ts';
import {
  appendicesInPack,
  composeAppendixPack,
  type PackedAppendix,
} from '#shared/document/pack/appendixPack.ts';
import { decodeText } from '#shared/files/decodeText.ts';
import { extensionIn } from '#shared/files/fileTypes.ts';
import { convertToPdf } from '../../convert/convertToPdf.ts';
import { isConvertible } from '../../convert/kinds.ts';
import type { OfficeProgram } from '../../convert/officeProgram.ts';
import { createFileStore } from '../../files/store/fileStore.ts';
import { bindPack, type BindOptions } from './bindPack.ts';
import type { PackContent, PackRequest, PackResult } from './packJob.ts';

export interface MakeOptions extends BindOptions {
  /** What makes PDF of office files, as convertToPdf takes them. */
  readonly programs: readonly OfficeProgram[];
}

/**
 * Makes an appendix pack: first PDF of what an office program can make PDF of, then the pack itself. Leaves nothing
 * behind but the pack, and nothing at all when it fails. Throws FailureError.
 */
export async function makePack(
  request: Omit<PackRequest, 'contents'>,
  options: MakeOptions,
): Promise<PackResult> {
  const appendices = appendicesInPack(composeAppendixPack(request.snapshot, request.choice));
  if (appendices.length === 0) throw new FailureError('noAppendices');
  const folder = await mkdtemp(join(tmpdir(), 'punkt-pack-'));
  try {
    const toConvert = appendices.flatMap(({ id, source }): FileToConvert[] =>
      source?.kind === 'file' && isConvertible(source.fileName) ? [{ id, ...source }] : [],
    );
    const contents = await convertAll(toConvert, request.filesFolder, folder, options);
    return await bindPack({ ...request, contents }, options);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

type FileToConvert = Extract<PackedAppendix['source'], { kind: 'file' }> & { readonly id: string };

async function convertAll(
  toConvert: readonly FileToConvert[],
  filesFolder: string,
  folder: string,
  { programs, signal, onProgress }: MakeOptions,
): Promise<ReadonlyMap<string, PackContent>> {
  const hasProgram = ({ fileName }: FileToConvert): boolean =>
    programs.some(({ kinds }) => kinds.has(extensionIn(fileName)));
  const contents = new Map<string, PackContent>();
  for (const file of toConvert) {
    if (!hasProgram(file)) contents.set(file.id, { kind: 'attach', reason: 'noConverter' });
  }
  const toTry = toConvert.filter(hasProgram);
  if (toTry.length === 0) return contents;
  const paths = await copyOut(toTry, filesFolder, join(folder, 'files'));
  const made = await convertToPdf([...paths.values()], {
    programs,
    folder,
    signal,
    onProgress: (done, total) => onProgress({ step: 'convert', done, total }),
  });
  for (const [id, path] of paths) {
    const pdf = made.get(path);
    contents.set(
      id,
      pdf === undefined ? { kind: 'attach', reason: 'conversionFailed' } : { kind: 'converted', path: pdf },
    );
  }
  return contents;
}

/** Copies of kept files under names that say what they are. One that is missing is told of when the pack is bound. */
async function copyOut(
  toConvert: readonly FileToConvert[],
  filesFolder: string,
  folder: string,
): Promise<Map<string, string>> {
  const files = createFileStore(filesFolder);
  const paths = new Map<string, string>();
  await mkdir(folder);
  for (const [index, { id, fileName, sha256 }] of toConvert.entries()) {
    const path = join(folder, `${index + 1}.${extensionIn(fileName)}`);
    try {
      if (extensionIn(fileName) === 'txt') await writeFile(path, inUtf8(await files.read(sha256)));
      else await pipeline(files.stream(sha256), createWriteStream(path));
      paths.set(id, path);
    } catch {
      await rm(path, { force: true });
    }
  }
  return paths;
}

/** With the mark that says so: otherwise every program guesses, and an æ from an older Windows is lost. */
function inUtf8(bytes: Uint8Array): string {
  return `\uFEFF${decodeText(bytes)}`;
}
