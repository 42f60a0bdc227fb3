import { damaged, tooLarge } from '../zipParts.ts';
import { HIGHEST_WORK_FACTOR } from './passphraseKey.ts';

const MAGIC = 'age-encryption.org/v1\n';

/** The whole header of an age file that one passphrase opens: it takes some 200 bytes. */
const HEADER =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;

/** So many of the first bytes are enough for what is asked here. */
export const START_LENGTH = 400;

/** Whether a file that begins like this is locked. */
export function isLocked(start: Buffer): boolean {
  return start.toString('latin1', 0, MAGIC.length) === MAGIC;
}

/**
 * Refuses what a passphrase does not open, and what would take too much to try. Throws packageDamaged or
 * packageTooLarge.
 */
export function checkAgeHeader(start: Buffer): void {
  const header = HEADER.exec(start.toString('latin1'));
  if (!header) throw damaged('an age file that no passphrase opens');
  if (Number(header[1]) > HIGHEST_WORK_FACTOR) throw tooLarge('the work factor', HIGHEST_WORK_FACTOR);
}
