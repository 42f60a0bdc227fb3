import { Encrypter } from 'age-encryption';
import * as fc from 'fast-check';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FailureError } from '#shared/contract/failure.ts';
import { contentOfMeeting } from '#shared/package/content.ts';
import { doc, p, picture } from '#shared/richText/build.ts';
import { tellFailure } from '../../../electron/command-line/messages.ts';
import { createFileStore } from '../../../electron/files/store/fileStore.ts';
import { openPackageFile, writePackageFile } from '../../../electron/package/packageFile.ts';
import { hostilePackage, mutation } from '../../arbitraries/brokenPackage.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { samplePicture } from '../../builders/pictures.ts';
import { runs } from '../../deepRuns.ts';

const passphrase = 'tre røde æbler';
const content = doc(p('Busser kører hver time.'), picture(samplePicture.sha256));
const meeting = aSnapshot([{ title: 'Kørsel', sections: [{ heading: 'Baggrund', content }] }]);
/** In microseconds of work, whatever else the machine does: nobody waits longer for a file that is refused. */
const MOST_WORK = 2_000_000;
const limits = { numRuns: runs(40) };

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  path = join(folder, 'møde.punkt');
  await mkdir(join(folder, 'scratch'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What comes of opening these bytes and keeping their files, as the app does. null: they are the meeting that they were. */
async function refusalOf(bytes: Uint8Array): Promise<unknown> {
  await writeFile(path, bytes);
  const begun = process.cpuUsage();
  const refusal = await openingOf();
  const { user, system } = process.cpuUsage(begun);
  return user + system > MOST_WORK ? 'took too long' : refusal;
}

async function openingOf(): Promise<unknown> {
  try {
    const options = {
      passphrase,
      scratchFolder: join(folder, 'scratch'),
      keepIn: createFileStore(join(folder, 'store')),
    };
    const { content: read } = await openPackageFile(path, options);
    const isSame = read.kind === 'meeting' && isDeepStrictEqual(read.snapshot, meeting);
    await rm(join(folder, 'store'), { recursive: true, force: true });
    return isSame ? null : 'opened as another meeting';
  } catch (error) {
    return error;
  }
}

const SENTENCE = /^møde\.punkt .*[.)]$/s;

/** What is said of a package that was refused; the fault itself where it is none that was foreseen. */
function sentenceOf(refusal: unknown): string {
  const isForeseen = refusal instanceof FailureError && refusal.failure.kind.startsWith('package');
  return isForeseen ? tellFailure(refusal.failure) : `unforeseen: ${String(refusal)}`;
}

/** Whatever was wrong, it is said in a sentence, and nothing is left of the package, unlocked or kept. */
async function expectRefused(bytes: Uint8Array, mayOpen: boolean): Promise<void> {
  const refusal = await refusalOf(bytes);
  expect(await readdir(folder)).toEqual(['møde.punkt', 'scratch']);
  expect(await readdir(join(folder, 'scratch'))).toEqual([]);
  if (mayOpen && refusal === null) return;
  expect(sentenceOf(refusal)).toMatch(SENTENCE);
}

async function wholePackage(): Promise<Buffer> {
  const files = createFileStore(join(folder, 'source'));
  await files.keepBytes(samplePicture.bytes);
  await writePackageFile(path, contentOfMeeting(meeting), { appVersion: '1.2.3', files });
  await rm(join(folder, 'source'), { recursive: true });
  return readFile(path);
}

/** Locked with little work, so that many can be tried. */
async function lockedPackage(): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(2);
  return encrypter.encrypt(await wholePackage());
}

describe('a package built to do harm', () => {
  const plainMeeting = aSnapshot([
    { title: 'Kørsel', sections: [{ heading: 'Baggrund', content: doc(p('Tekst')) }] },
  ]);

  it('is refused with a sentence, or holds a meeting that is whole, and nothing is left of it', async () => {
    await fc.assert(
      fc.asyncProperty(hostilePackage(JSON.stringify(plainMeeting)), async (make) => {
        const refusal = await refusalOf(await make());
        expect(await readdir(folder)).toEqual(['møde.punkt', 'scratch']);
        if (refusal === 'opened as another meeting') return;
        expect(sentenceOf(refusal)).toMatch(SENTENCE);
      }),
      limits,
    );
  });
});

describe('a package that was changed on its way', () => {
  it('is refused with a sentence, or is still what it was, and nothing is left of it', async () => {
    const whole = await wholePackage();
    await fc.assert(
      fc.asyncProperty(mutation, (mutate) => expectRefused(mutate(whole), true)),
      limits,
    );
  });

  it('is refused when it is locked, whatever was changed in it', async () => {
    const locked = await lockedPackage();
    expect(await refusalOf(locked)).toBeNull();
    await fc.assert(
      fc.asyncProperty(mutation, async (mutate) => {
        const mutated = mutate(locked);
        const isSame = Buffer.from(mutated).equals(Buffer.from(locked));
        await expectRefused(mutated, isSame);
      }),
      limits,
    );
  });
});
