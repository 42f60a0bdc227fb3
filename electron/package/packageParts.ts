import type { Entry } from 'yauzl';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { filesReferredTo } from '#shared/package/files.ts';
import {
  FILES_LIMIT,
  MANIFEST_NAME,
  MEETING_NAME,
  partNameOfFile,
  type Manifest,
  type PackagePart,
} from '#shared/package/manifest.ts';
import { damaged, tooLarge } from './zipParts.ts';

/** A part as the manifest names it, and where it lies in the zip. */
export interface NamedPart {
  readonly part: PackagePart;
  readonly entry: Entry;
}

export interface NamedParts {
  readonly meeting: NamedPart;
  readonly files: readonly NamedPart[];
}

/** The package must hold what its manifest names, no less and no more: the meeting, and files under their digests. */
export function nameParts(entries: ReadonlyMap<string, Entry>, { parts }: Manifest): NamedParts {
  const named = new Map<string, NamedPart>();
  for (const part of parts) {
    const entry = entries.get(part.path);
    if (!entry) throw damaged(`${part.path} is missing`);
    if (named.has(part.path)) throw damaged(`${MANIFEST_NAME} names ${part.path} twice`);
    named.set(part.path, { part, entry });
  }
  const unknown = [...entries.keys()].find((name) => name !== MANIFEST_NAME && !named.has(name));
  if (unknown !== undefined) throw damaged(`unknown part ${unknown}`);
  const meeting = named.get(MEETING_NAME);
  if (!meeting) throw damaged(`${MEETING_NAME} is missing`);
  named.delete(MEETING_NAME);
  const files = [...named.values()];
  checkFileNames(files);
  return { meeting, files };
}

function checkFileNames(files: readonly NamedPart[]): void {
  const stranger = files.find(({ part }) => part.path !== partNameOfFile(part.sha256));
  if (stranger) throw damaged(`${stranger.part.path} is no part of a package`);
  const size = files.reduce((sum, { part }) => sum + part.size, 0);
  if (size > FILES_LIMIT) throw tooLarge('the files', FILES_LIMIT);
}

/** Every file that the meeting refers to is in the package, or said to be absent; and no other file is. */
export function checkFilesAreMeant(manifest: Manifest, snapshot: MeetingSnapshot): void {
  // Before version 2 a package had no files, whatever its meeting referred to.
  if (manifest.schemaVersion < 2) return;
  const present = manifest.parts.filter(({ path }) => path !== MEETING_NAME).map(({ sha256 }) => sha256);
  const said = [...present, ...manifest.absentFiles];
  const meant = filesReferredTo(snapshot);
  const isMeant = said.length === meant.length && meant.every((sha256) => said.includes(sha256));
  if (!isMeant) throw damaged(`${MANIFEST_NAME} does not name the files that ${MEETING_NAME} refers to`);
}
