import { z } from 'zod';
import { FailureError } from '../contract/failure.ts';
import { sha256Schema } from '../model/appendix.ts';
import { momentSchema } from '../model/identity.ts';

export const PACKAGE_FORMAT = 'punkt-meeting-package';

/**
 * Rises by one whenever an older Punkt would read a newer package wrongly: with every change of SNAPSHOT_VERSION, and
 * with every new kind of part. What each version holds is written down in docs/package-format.md.
 */
export const PACKAGE_VERSION = 3;

export const MANIFEST_NAME = 'manifest.json';
export const MEETING_NAME = 'meeting.json';
/** The version of the meeting that its writer took in last. */
export const BASE_NAME = 'base.json';
/** In the place of a meeting: a reader's notes. */
export const ANNOTATIONS_NAME = 'annotations.json';

/** In bytes, unpacked. A meeting of a thousand pages of tables comes to some 30 MB. */
export const MANIFEST_LIMIT = 1_000_000;
export const MEETING_LIMIT = 64_000_000;
/** All the files together. */
export const FILES_LIMIT = 2_000_000_000;

/** The name of the part that holds the file with this digest. */
export function partNameOfFile(sha256: string): string {
  return `files/${sha256}`;
}

/** One file inside the package. */
export const packagePartSchema = z.strictObject({
  path: z.string().min(1).max(300),
  /** In bytes, unpacked. */
  size: z.int().min(0),
  sha256: sha256Schema,
});
export type PackagePart = z.infer<typeof packagePartSchema>;

/** Who made the package: the secretariat sends the meeting out, the chair sends it back with notes. */
export const senderRoleSchema = z.enum(['secretary', 'chair']);
export type SenderRole = z.infer<typeof senderRoleSchema>;

/** meeting: a whole meeting; annotations: what a reader hands back. */
export const contentKindSchema = z.enum(['meeting', 'annotations']);
export type ContentKind = z.infer<typeof contentKindSchema>;

/** The part that holds what the package is about. */
export function mainPartOf(kind: ContentKind): string {
  return kind === 'meeting' ? MEETING_NAME : ANNOTATIONS_NAME;
}

/** What manifest.json says: which format this is, where it comes from, and what must be in the package. */
export const manifestSchema = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  schemaVersion: z.int().min(1).max(PACKAGE_VERSION),
  appVersion: z.string().min(1).max(100),
  createdAt: momentSchema,
  senderRole: senderRoleSchema,
  /** Left out in versions 1 and 2, which knew meetings only. */
  content: contentKindSchema.default('meeting'),
  /**
   * The version of the meeting that it left with: the digest of the meeting.json that its writer took in last. null: it
   * was never taken in from anybody. Left out in versions 1 and 2.
   */
  baseVersion: sha256Schema.nullable().default(null),
  /** Every version known to have gone into this one, the newest first; `baseVersion` is one of them. */
  ancestors: z.array(sha256Schema).max(1000).default([]),
  /** Everything in the package but the manifest itself. */
  parts: z.array(packagePartSchema).max(10_000),
  /** Digests of files that the meeting refers to and that are not in the package; left out in version 1. */
  absentFiles: z.array(sha256Schema).max(10_000).default([]),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** All that can be relied on before the version is known. */
const anyManifestSchema = z.looseObject({ format: z.literal(PACKAGE_FORMAT), schemaVersion: z.int().min(1) });

/** The content of manifest.json, checked. Throws packageNotZip, packageFromNewerVersion or packageDamaged. */
export function checkManifest(content: unknown): Manifest {
  const any = anyManifestSchema.safeParse(content);
  if (!any.success) {
    throw new FailureError('packageNotZip', { detail: `${MANIFEST_NAME} is not Punkt's` });
  }
  if (any.data.schemaVersion > PACKAGE_VERSION) {
    throw new FailureError('packageFromNewerVersion', {
      detail: `schema version ${any.data.schemaVersion}; this Punkt reads up to ${PACKAGE_VERSION}`,
    });
  }
  const manifest = manifestSchema.safeParse(content);
  if (!manifest.success) {
    throw new FailureError('packageDamaged', { detail: firstBreach(MANIFEST_NAME, manifest.error) });
  }
  return manifest.data;
}

/** Where and how a schema was broken first, as one technical line. */
export function firstBreach(part: string, error: z.ZodError): string {
  const [issue] = error.issues;
  return `${part}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown'}`;
}
