import { Decrypter, Encrypter } from 'age-encryption';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toFailure, type Failure } from '#shared/contract/failure.ts';
import { contentOfMeeting } from '#shared/package/content.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { decodePackage } from '../../../electron/package/meetingPackage.ts';
import { readPackageFile, writePackageFile } from '../../../electron/package/packageFile.ts';

const passphrase = 'blåbær på 3 måger';
let folder: string;
let scratchFolder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  scratchFolder = join(folder, 'scratch');
  path = join(folder, 'møde.punkt');
  await mkdir(scratchFolder);
  await writePackageFile(path, contentOfMeeting(sampleMeeting), { appVersion: '1.2.3', passphrase });
});
afterEach(() => rm(folder, { recursive: true }));

/** What is said to somebody who opens the file with these words. */
async function refusal(words: string | null): Promise<Failure | 'opened'> {
  const opened = readPackageFile(path, null, { passphrase: words, scratchFolder });
  return opened.then(
    () => 'opened' as const,
    (error: unknown) => toFailure(error),
  );
}

describe('a locked package', () => {
  it('opens with its passphrase, whichever way its accents are typed, and leaves nothing unlocked behind', async () => {
    for (const typed of [passphrase, passphrase.normalize('NFD')]) {
      const { snapshot } = await readPackageFile(path, null, { passphrase: typed, scratchFolder });
      expect(snapshot).toEqual(sampleMeeting);
    }
    expect(await readdir(scratchFolder)).toEqual([]);
  });

  it('says that it is locked, and that a passphrase is another', async () => {
    expect(await refusal(null)).toEqual({ kind: 'packageLocked', fileName: 'møde.punkt' });
    expect(await refusal('blåbær på 4 måger')).toEqual({
      kind: 'packageWrongPassphrase',
      fileName: 'møde.punkt',
    });
    expect(await readdir(scratchFolder)).toEqual([]);
  });

  it('tells damage from a wrong passphrase', async () => {
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length - 5));
    expect(await refusal(passphrase)).toMatchObject({ kind: 'packageDamaged' });
    bytes[bytes.length - 30]! ^= 1;
    await writeFile(path, bytes);
    expect(await refusal(passphrase)).toMatchObject({ kind: 'packageDamaged' });
  });

  it('shows nothing of the meeting', async () => {
    const text = (await readFile(path)).toString('latin1');
    expect(text).toContain('age-encryption.org/v1');
    expect(text).not.toContain('meeting.json');
  });

  it('is what other programs open, and opens what they write', async () => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const inside = await decrypter.decrypt(new Uint8Array(await readFile(path)));
    expect((await decodePackage(inside)).snapshot).toEqual(sampleMeeting);
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(10);
    await writeFile(path, await encrypter.encrypt(inside));
    expect(await refusal(passphrase)).toBe('opened');
  });

  it('is refused before the passphrase is tried where that would take the memory, or is no use', async () => {
    const text = (await readFile(path)).toString('latin1');
    await writeFile(path, text.replace(/(-> scrypt \S+ )16\n/, '$130\n'), 'latin1');
    expect(await refusal(passphrase)).toMatchObject({ kind: 'packageTooLarge' });
    await writeFile(path, text.replace('-> scrypt', '-> X25519'), 'latin1');
    expect(await refusal(passphrase)).toMatchObject({ kind: 'packageDamaged' });
  });
});
