import { Decrypter, Encrypter } from 'age-encryption';
import { webcrypto } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FailureError } from '#shared/contract/failure.ts';
import { damaged } from '../zipParts.ts';
import { checkAgeHeader } from './ageHeader.ts';
import { passphraseIdentity, passphraseRecipient } from './passphraseKey.ts';

// The library asks for it where browsers have it, and the Node of older Electrons does not.
if (!('crypto' in globalThis)) Object.assign(globalThis, { crypto: webcrypto });

/** What `open` gives as an age file (age-encryption.org/v1) that this passphrase opens, piece by piece. */
export async function lockStream(open: () => Readable, passphrase: string): Promise<Readable> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient(passphrase));
  return fromWeb(await encrypter.encrypt(toWeb(open)));
}

/**
 * Writes what is locked in the file `path` to `target`, piece by piece. `start` is the first bytes of the file. Throws
 * packageWrongPassphrase, packageDamaged or packageTooLarge; the disk's own errors pass through.
 */
export async function unlockFile(
  path: string,
  start: Buffer,
  passphrase: string,
  { target, signal }: { readonly target: string; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  checkAgeHeader(start);
  let isRightPassphrase = false;
  const identity = passphraseIdentity(passphrase);
  const decrypter = new Decrypter();
  decrypter.addIdentity({
    async unwrapFileKey(stanzas) {
      const key = await identity.unwrapFileKey(stanzas);
      if (key === null) throw new FailureError('packageWrongPassphrase');
      isRightPassphrase = true;
      return key;
    },
  });
  try {
    const content = fromWeb(await decrypter.decrypt(toWeb(() => createReadStream(path))));
    await pipeline(content, createWriteStream(target), ...(signal ? [{ signal }] : []));
  } catch (error) {
    const isOurs = error instanceof FailureError || (error instanceof Error && 'syscall' in error);
    if (isOurs || signal?.aborted) throw error;
    throw damaged(`${isRightPassphrase ? 'locked content' : 'age header'}: ${String(error)}`);
  }
}

/** Opened when the first piece is asked for: until then nobody would hear what goes wrong with it. */
function toWeb(open: () => Readable): ReadableStream<Uint8Array> {
  let pieces: AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        pieces ??= open()[Symbol.asyncIterator]();
        const piece = await pieces.next();
        if (piece.done) controller.close();
        else controller.enqueue(piece.value);
      },
      async cancel() {
        await pieces?.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

function fromWeb(stream: ReadableStream<Uint8Array>): Readable {
  return Readable.from(stream);
}
