import { basename } from 'node:path';
import { FailureError, type FailureKind } from '#shared/contract/failure.ts';

const kindByCode: Readonly<Record<string, FailureKind>> = {
  ENOENT: 'fileNotFound',
  ENOTDIR: 'fileNotFound',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'noPermission',
  EBUSY: 'fileInUse',
  ETXTBSY: 'fileInUse',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EISDIR: 'badRequest',
};

/** The system's code ("ENOSPC") of an error thrown by Node's file functions; undefined for any other value. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * What a file operation on `path` threw, as a failure that names the file. A FailureError passes through untouched.
 * The system's own message is left out of the detail, because it holds the whole path.
 */
export function toFileFailure(error: unknown, path: string): FailureError {
  if (error instanceof FailureError) return error;
  const fileName = basename(path);
  const code = systemCode(error);
  if (code === undefined) {
    return new FailureError('unexpected', {
      fileName,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
  const syscall = error instanceof Error && 'syscall' in error ? ` (${String(error.syscall)})` : '';
  return new FailureError(kindByCode[code] ?? 'unexpected', { fileName, detail: `${code}${syscall}` });
}
