import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { commonVersion, versionsIn, type VersionedMeeting } from '#shared/merge/commonVersion.ts';
import type { MergeConflict } from '#shared/merge/conflicts.ts';
import { mergeMeetings, resolveMerge } from '#shared/merge/mergeMeetings.ts';
import type { Row } from '#shared/merge/tables.ts';
import { richTextSchema } from '#shared/model/richText.ts';
import { contentOfMeeting, type Lineage } from '#shared/package/content.ts';
import { linesOf } from '#shared/richText/lines.ts';
import { createFileStore } from '../files/store/fileStore.ts';
import { readPackageFile, writePackageFile } from '../package/packageFile.ts';
import { tellConflict } from './messages.ts';
import { ProblemError } from './problem.ts';
import { checkTarget } from './target.ts';

interface PackageToMerge {
  readonly path: string;
  readonly passphrase: string | null;
}

interface MergeOptions {
  readonly overwrite: boolean;
  readonly signal: AbortSignal;
  readonly appVersion: string;
}

interface Merged {
  /** One line for each place that both changed, each in its own way. */
  readonly conflicts: readonly string[];
  readonly hasCommonVersion: boolean;
}

/**
 * Writes the meeting that two packages come to together. Where both changed the same text both stand there; of anything
 * else, ours. Throws ProblemError or FailureError, and then nothing was written.
 */
export async function mergePackages(
  our: PackageToMerge,
  their: PackageToMerge,
  targetPath: string,
  { overwrite, signal, appVersion }: MergeOptions,
): Promise<Merged> {
  await checkTarget(targetPath, { extension: '.punkt', overwrite });
  const folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  try {
    const files = createFileStore(folder);
    const ours = await readPackageFile(our.path, files, { passphrase: our.passphrase, signal });
    const theirs = await readPackageFile(their.path, files, { passphrase: their.passphrase, signal });
    if (ours.snapshot.meeting.id !== theirs.snapshot.meeting.id) {
      throw new ProblemError({ kind: 'otherMeeting', name: basename(their.path) });
    }
    const base = commonVersion(ours, theirs);
    const merge = mergeMeetings(base, ours.snapshot, theirs.snapshot);
    const both = merge.conflicts.filter(({ canKeepBoth }) => canKeepBoth);
    const merged = resolveMerge(merge, new Map(both.map(({ id }) => [id, 'both'])));
    const content = contentOfMeeting(merged, lineageOf(ours, theirs));
    await writePackageFile(targetPath, content, { appVersion, files, signal });
    return { conflicts: merge.conflicts.map(describe), hasCommonVersion: base !== null };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Both went into it, and theirs was taken in last. */
function lineageOf(ours: VersionedMeeting, theirs: VersionedMeeting): Lineage {
  const ancestors = [
    ...new Set([...versionsIn(theirs).slice(0, 1), ...versionsIn(ours), ...versionsIn(theirs)]),
  ];
  return {
    ancestors: ancestors.slice(0, 1000),
    base: { version: theirs.version, snapshot: theirs.snapshot },
  };
}

function describe({ place, fields, ours, theirs, canKeepBoth }: MergeConflict): string {
  const name = [ours['title'], ours['heading'], ours['name'], ours['what']].find(
    (text) => typeof text === 'string',
  );
  const what = [`${place}${name ? ` "${name}"` : ''}`, fields.join(', ')].join(': ');
  return tellConflict(what, valueOf(fields, ours), valueOf(fields, theirs), canKeepBoth);
}

function valueOf(fields: readonly string[], row: Row): string {
  const values = fields.map((field) => {
    const text = richTextSchema.safeParse(row[field]);
    if (text.success) return linesOf(text.data).join(' / ');
    return typeof row[field] === 'string' ? row[field] : JSON.stringify(row[field]);
  });
  return `"${values.filter((value) => value !== '' && value !== 'null').join('; ')}"`;
}
