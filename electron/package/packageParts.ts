import type { Entry } from 'yauzl';
import {
  BASE_NAME,
  FILES_LIMIT,
  mainPartOf,
  MANIFEST_NAME,
  partNameOfFile,
  type Manifest,
  type PackagePart,
} from '#shared/package/manifest.ts';
import { damaged, tooLarge } from './zipParts.ts';

/** A file that unpacks to more than this, in times of its packed size and bytes beside that, is made to wear a reader out. */
const MOST_PACKED = 100;
const SPARE = 1_000_000;

/** A part as the manifest names it, and where it lies in the zip. */
export interface NamedPart {
  readonly part: PackagePart;
  readonly entry: Entry;
}

export interface NamedParts {
  /** The meeting, or the notes. */
  readonly main: NamedPart;
  readonly base: NamedPart | null;
  readonly files: readonly NamedPart[];
}

/**
 * The package must hold what its manifest names, no less and no more: the meeting or the notes, what the meeting left
 * with, and files under their digests.
 */
export function nameParts(entries: ReadonlyMap<string, Entry>, manifest: Manifest): NamedParts {
  const named = new Map<string, NamedPart>();
  for (const part of manifest.parts) {
    const entry = entries.get(part.path);
    if (!entry) throw damaged(`${part.path} is missing`);
    if (named.has(part.path)) throw damaged(`${MANIFEST_NAME} names ${part.path} twice`);
    named.set(part.path, { part, entry });
  }
  const unknown = [...entries.keys()].find((name) => name !== MANIFEST_NAME && !named.has(name));
  if (unknown !== undefined) throw damaged(`unknown part ${unknown}`);
  const mainName = mainPartOf(manifest.content);
  const main = named.get(mainName);
  if (!main) throw damaged(`${mainName} is missing`);
  named.delete(mainName);
  const base = takeBase(named, manifest);
  const files = [...named.values()];
  checkFileNames(files);
  return { main, base, files };
}

/** Only a meeting has one, and its version is said. */
function takeBase(named: Map<string, NamedPart>, { content, baseVersion }: Manifest): NamedPart | null {
  const base = named.get(BASE_NAME) ?? null;
  if (base && (content !== 'meeting' || baseVersion === null)) throw damaged(`${BASE_NAME} is of no version`);
  named.delete(BASE_NAME);
  return base;
}

function checkFileNames(files: readonly NamedPart[]): void {
  const stranger = files.find(({ part }) => part.path !== partNameOfFile(part.sha256));
  if (stranger) throw damaged(`${stranger.part.path} is no part of a package`);
  const size = files.reduce((sum, { part }) => sum + part.size, 0);
  if (size > FILES_LIMIT) throw tooLarge('the files', FILES_LIMIT);
  const bomb = files.find(({ entry }) => entry.uncompressedSize > MOST_PACKED * entry.compressedSize + SPARE);
  if (bomb) throw tooLarge(bomb.part.path, bomb.entry.compressedSize * MOST_PACKED + SPARE);
}

/** Every file that is referred to is in the package, or said to be absent; and no other file is. */
export function checkFilesAreMeant(
  manifest: Manifest,
  files: readonly NamedPart[],
  meant: readonly string[],
): void {
  // Before version 2 a package had no files, whatever its meeting referred to.
  if (manifest.schemaVersion < 2) return;
  const said = [...files.map(({ part }) => part.sha256), ...manifest.absentFiles];
  const isMeant = said.length === meant.length && meant.every((sha256) => said.includes(sha256));
  if (!isMeant) throw damaged(`${MANIFEST_NAME} does not name the files that are referred to`);
}
