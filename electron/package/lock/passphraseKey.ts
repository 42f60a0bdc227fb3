import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { Stanza, type Identity, type Recipient } from 'age-encryption';
import { randomBytes, scrypt } from 'node:crypto';

/**
 * The passphrase as the key of an age file, as the format has it (C2SP, age, "The scrypt recipient type"). The library has
 * one of its own, which would stop the whole of main for as long as the key is made; this one is made by Node beside it.
 */

const LABEL = 'age-encryption.org/v1/scrypt';

/** 2 to this power: 64 MB and a fifth of a second on an office laptop, for each guess of a thief's too. */
const WORK_FACTOR = 16;
/** Other programs use 18; above that, opening a file would take a laptop's memory. */
export const HIGHEST_WORK_FACTOR = 18;

export function passphraseRecipient(passphrase: string): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(16);
      const key = await wrappingKey(passphrase, salt, WORK_FACTOR);
      const body = chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey);
      return [new Stanza(['scrypt', toBase64(salt), String(WORK_FACTOR)], body)];
    },
  };
}

/** Gives null for another passphrase. The header was looked at before (ageHeader.ts): it has one stanza, within bounds. */
export function passphraseIdentity(passphrase: string): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const [stanza] = stanzas;
      const [, salt = '', workFactor = ''] = stanza?.args ?? [];
      if (!stanza) return null;
      const key = await wrappingKey(passphrase, Buffer.from(salt, 'base64'), Number(workFactor));
      try {
        return chacha20poly1305(key, new Uint8Array(12)).decrypt(stanza.body);
      } catch {
        return null;
      }
    },
  };
}

function wrappingKey(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Uint8Array> {
  const cost = 2 ** workFactor;
  const options = { N: cost, r: 8, p: 1, maxmem: 128 * 8 * (cost + 16) * 2 };
  return new Promise((resolve, reject) => {
    // One passphrase, however a keyboard puts its accents together.
    const bytes = Buffer.from(passphrase.normalize('NFC'));
    scrypt(bytes, Buffer.concat([Buffer.from(LABEL), salt]), 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** Without padding, as the format has it. */
function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}
