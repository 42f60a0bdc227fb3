import { z } from 'zod';

/**
 * What can go wrong in a way that a person can do something about. A kind becomes a sentence with a next step in
 * one place: renderer/locales (failure.*) for the app, electron/command-line/messages.ts for the command line.
 */
export const failureKindSchema = z.enum([
  'cancelled',
  'fileNotFound',
  'fileInUse',
  'noPermission',
  'diskFull',
  'packageNotZip',
  'packageDamaged',
  'packageTruncated',
  'packageHostile',
  'packageLocked',
  'packageWrongPassphrase',
  'packageIsHandBack',
  'packageFromNewerVersion',
  'packageTooLarge',
  'packageFilesTooLarge',
  'noBackup',
  'fileChanged',
  'storedFileMissing',
  'storedFileDamaged',
  'pictureNotSupported',
  'pictureTooLarge',
  'pictureUnreadable',
  'templateNotWord',
  'templateEncrypted',
  'templateDamaged',
  'templateTooLarge',
  'templateTooNarrow',
  'appendixTooLarge',
  'fileUnreadable',
  'fileIsFolder',
  'fileCanRun',
  'noProgramForFile',
  'noAppendices',
  'minutesApproved',
  'badRequest',
  'unexpected',
]);
export type FailureKind = z.infer<typeof failureKindSchema>;

export const failureSchema = z.strictObject({
  kind: failureKindSchema,
  /** The file's name, where there is one: never its whole path. */
  fileName: z.string().optional(),
  /** For whoever mends it: a technical line, shown only under "Tekniske oplysninger". */
  detail: z.string().optional(),
});
export type Failure = z.infer<typeof failureSchema>;

/** A failure on its way up. Whoever catches it asks for `.failure`, never for the message. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
  readonly failure: Failure;

  constructor(kind: FailureKind, more: Omit<Failure, 'kind'> = {}) {
    super(`${kind}${more.fileName ? ` (${more.fileName})` : ''}${more.detail ? `: ${more.detail}` : ''}`);
    this.failure = { kind, ...more };
  }
}

/** Any thrown value as a failure; what nobody foresaw becomes "unexpected" with its message as detail. */
export function toFailure(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  return { kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
