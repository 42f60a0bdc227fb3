import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toFailure } from '#shared/contract/failure.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { doc, p, picture } from '#shared/richText/build.ts';
import { sha256Of } from '../../../electron/files/sha256.ts';
import { createFileStore, type FileStore } from '../../../electron/files/store/fileStore.ts';
import { decodePackage } from '../../../electron/package/meetingPackage.ts';
import { encodePackage } from '../../../electron/package/encodePackage.ts';
import { readPackageFile, writePackageFile } from '../../../electron/package/packageFile.ts';
import { FILES_LIMIT } from '#shared/package/manifest.ts';
import { freeze } from '#shared/issues/frozen.ts';
import { fullMeeting } from '../../builders/fullMeeting.ts';
import { anAppendix } from '../../builders/rows.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { aPicture, samplePicture } from '../../builders/pictures.ts';
import { aMail, anOfficeFile, aPdf, aTiff, aZip } from '../files/examine/someFiles.ts';
import { manifestFor, zipOf } from './zipBuilder.ts';
import { contentOfMeeting } from '#shared/package/content.ts';

const red = aPicture([200, 30, 30, 255]);
const missing = 'f'.repeat(64);
const options = { appVersion: '1.2.3', now: new Date('2031-03-01T12:00:00.000Z') };

let folder: string;
let here: FileStore;
let there: FileStore;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  here = createFileStore(join(folder, 'here'));
  there = createFileStore(join(folder, 'there'));
  path = join(folder, 'møde.punkt');
  await here.keepBytes(samplePicture.bytes);
  await here.keepBytes(red.bytes);
});
afterEach(() => rm(folder, { recursive: true }));

const meetingWith = (...digests: string[]): MeetingSnapshot =>
  aSnapshot([
    {
      title: 'Kort',
      sections: [{ heading: 'Resumé', content: doc(p('Se:'), ...digests.map((sha256) => picture(sha256))) }],
    },
  ]);

const keptThere = () => readdir(join(folder, 'there')).catch(() => []);

describe('a package with appendices', () => {
  it('carries files of every kind byte for byte, those that were replaced as well', async () => {
    const contents = [
      await aPdf(3),
      await anOfficeFile('vnd.openxmlformats-officedocument.wordprocessingml.document'),
      await aZip({ 'a.txt': 'hej' }),
      aTiff(2),
      aMail(await aPdf(1)),
      Buffer.from('\ufefftekst\r\nmed æøå', 'utf16le'),
      Buffer.alloc(0),
      randomBytes(3_000_001),
    ];
    const files = await Promise.all(contents.map((content) => here.keepBytes(content)));
    const sources = files.map((file, at) => ({
      ...file,
      fileName: `${at}.bin`,
      mediaType: 'application/octet-stream',
      pages: null,
    }));
    const [replaced, ...present] = sources;
    const base = meetingWith();
    const [item] = base.items;
    const appendices = present.map((source, at) => ({
      ...anAppendix(40 + at, 1, `a${at}`),
      meetingId: base.meeting.id,
      itemId: item!.id,
      source: { kind: 'file' as const, ...source },
      earlierFiles: at === 0 ? [{ ...replaced!, replacedAt: '2031-02-01T08:00:00.000Z' }] : [],
    }));
    const content = contentOfMeeting({ ...base, appendices });
    expect(await writePackageFile(path, content, { ...options, files: here })).toMatchObject({
      missingFiles: 0,
    });
    const { snapshot } = await readPackageFile(path, there);
    expect(snapshot.appendices).toEqual(appendices);
    for (const [at, { sha256 }] of files.entries()) expect(await there.read(sha256)).toEqual(contents[at]);
  });

  it('is refused where the files are more than can be read again', async () => {
    const size = FILES_LIMIT + 1;
    const huge = { measure: () => Promise.resolve(size), stream: (sha256: string) => here.stream(sha256) };
    const writing = writePackageFile(path, contentOfMeeting(meetingWith(red.sha256)), {
      ...options,
      files: huge,
    });
    await expect(writing).rejects.toMatchObject({ failure: { kind: 'packageFilesTooLarge' } });
    expect(await readdir(folder)).not.toContain('møde.punkt');
  });
});

describe('a package with pictures', () => {
  it('carries every file once, and they are kept where it is read', async () => {
    const snapshot = meetingWith(red.sha256, samplePicture.sha256, red.sha256);
    expect(
      await writePackageFile(path, contentOfMeeting(snapshot), { ...options, files: here }),
    ).toMatchObject({ missingFiles: 0 });
    const { manifest, snapshot: back } = await readPackageFile(path, there);
    expect(back).toEqual(snapshot);
    expect(manifest.parts.map(({ path: name, size }) => [name, size]).slice(1)).toEqual(
      [red, samplePicture]
        .toSorted((a, b) => a.sha256.localeCompare(b.sha256))
        .map(({ sha256, bytes }) => [`files/${sha256}`, bytes.length]),
    );
    expect(manifest.absentFiles).toEqual([]);
    expect(await there.read(red.sha256)).toEqual(Buffer.from(red.bytes));
    expect(await there.read(samplePicture.sha256)).toEqual(Buffer.from(samplePicture.bytes));
  });

  it('carries the files of what was once sent out, though nothing else refers to them', async () => {
    const [issue] = fullMeeting.issues;
    const snapshot = meetingWith(red.sha256);
    const frozenSnapshot = freeze(meetingWith(samplePicture.sha256));
    const sent = { ...issue!, meetingId: snapshot.meeting.id, frozenSnapshot };
    expect(
      await writePackageFile(path, contentOfMeeting({ ...snapshot, issues: [sent] }), {
        ...options,
        files: here,
      }),
    ).toMatchObject({ missingFiles: 0 });
    await readPackageFile(path, there);
    expect(await keptThere()).toEqual([red.sha256, samplePicture.sha256].toSorted());
  });

  it('is the same to the byte when written again at the same moment', async () => {
    const snapshot = meetingWith(red.sha256, samplePicture.sha256);
    await writePackageFile(path, contentOfMeeting(snapshot), { ...options, files: here });
    const first = await readFile(path);
    await writePackageFile(path, contentOfMeeting(snapshot), { ...options, files: here });
    expect((await readFile(path)).equals(first)).toBe(true);
  });

  it('says which files could not be found or are damaged, and carries the rest', async () => {
    await writeFile(join(folder, 'here', red.sha256), 'noget andet');
    const snapshot = meetingWith(red.sha256, samplePicture.sha256, missing);
    expect(
      await writePackageFile(path, contentOfMeeting(snapshot), { ...options, files: here }),
    ).toMatchObject({ missingFiles: 2 });
    const { manifest } = await readPackageFile(path, there);
    expect(manifest.absentFiles).toEqual([red.sha256, missing].toSorted());
    expect(await keptThere()).toEqual([samplePicture.sha256]);
  });

  it('is left whole where it was when a file goes bad while it is written', async () => {
    await writeFile(path, 'den gamle');
    const goingBad = {
      measure: (sha256: string) => here.measure(sha256),
      stream: async function* () {
        yield red.bytes.subarray(0, 10);
        throw new Error('the disk is gone');
      },
    };
    const writing = writePackageFile(path, contentOfMeeting(meetingWith(red.sha256)), {
      ...options,
      files: goingBad,
    });
    await expect(writing).rejects.toMatchObject({ failure: { kind: 'unexpected' } });
    expect(await readFile(path, 'utf8')).toBe('den gamle');
    expect((await readdir(folder)).toSorted()).toEqual(['here', 'møde.punkt']);
  });

  it('may be a backup, which names its files and holds none', async () => {
    const { manifest } = await decodePackage(await encodePackage(meetingWith(red.sha256), options), there);
    expect(manifest.absentFiles).toEqual([red.sha256]);
    expect(await keptThere()).toEqual([]);
  });
});

describe('a package whose files are not what they should be', () => {
  const meeting = JSON.stringify(meetingWith(red.sha256));
  const meetingPart = {
    path: 'meeting.json',
    size: Buffer.byteLength(meeting),
    sha256: sha256Of(Buffer.from(meeting)),
  };
  const redPart = { path: `files/${red.sha256}`, size: red.bytes.length, sha256: red.sha256 };

  /** What becomes of a package with these parts beside the meeting, and a manifest that names those. */
  async function read(
    named: readonly object[],
    held: readonly (readonly [string, Uint8Array])[],
    more: object = {},
  ): Promise<string> {
    const bytes = await zipOf([
      ['manifest.json', manifestFor(meeting, { parts: [meetingPart, ...named], ...more })],
      ['meeting.json', meeting],
      ...held.map(([name, content]) => [name, Buffer.from(content)] as const),
    ]);
    return decodePackage(bytes, there).then(
      () => 'accepted',
      (error: unknown) => toFailure(error).kind,
    );
  }

  const redHeld = [redPart.path, red.bytes] as const;
  const blue = aPicture([0, 0, 200, 255]);
  const blueName = `files/${blue.sha256}`;
  const bluePart = { path: blueName, size: blue.bytes.length, sha256: blue.sha256 };

  it('is accepted when they are', async () => {
    expect(await read([redPart], [redHeld])).toBe('accepted');
    expect(await keptThere()).toEqual([red.sha256]);
  });

  it.each<[string, readonly object[], readonly (readonly [string, Uint8Array])[], object?]>([
    ['a file is missing and nobody said so', [], []],
    ['a file is named and not there', [redPart], []],
    ['a file is there and not named', [], [redHeld], { absentFiles: [red.sha256] }],
    ['a file has other bytes', [redPart], [[redPart.path, blue.bytes]]],
    ['a file has one byte more than was said', [{ ...redPart, size: redPart.size + 1 }], [redHeld]],
    ['a file has another name than its digest', [{ ...redPart, path: blueName }], [[blueName, red.bytes]]],
    ['a file lies elsewhere', [{ ...redPart, path: 'shell.json' }], [['shell.json', red.bytes]]],
    ['nothing refers to a file', [redPart, bluePart], [redHeld, [blueName, blue.bytes]]],
    ['a file is both there and absent', [redPart], [redHeld], { absentFiles: [red.sha256] }],
    ['an absent file is one that nothing refers to', [redPart], [redHeld], { absentFiles: [missing] }],
    ['a file is named twice', [redPart, redPart], [redHeld]],
  ])('is refused when %s, and nothing is kept', async (_, named, held, more) => {
    expect(await read(named, held, more)).toBe('packageDamaged');
    expect(await keptThere()).toEqual([]);
  });

  it('is refused as too large when a file unpacks to more than was said, or more than there may be', async () => {
    expect(await read([{ ...redPart, size: 10 }], [redHeld])).toBe('packageTooLarge');
    expect(await read([{ ...redPart, size: 2_000_000_001 }], [redHeld])).toBe('packageTooLarge');
    expect(await keptThere()).toEqual([]);
  });

  it('keeps no file before every file has been checked', async () => {
    const both = JSON.stringify(meetingWith(red.sha256, blue.sha256));
    const bothPart = {
      path: 'meeting.json',
      size: Buffer.byteLength(both),
      sha256: sha256Of(Buffer.from(both)),
    };
    const bytes = await zipOf([
      ['manifest.json', manifestFor(both, { parts: [bothPart, redPart, bluePart] })],
      ['meeting.json', both],
      [redPart.path, Buffer.from(red.bytes)],
      [blueName, Buffer.alloc(blue.bytes.length)],
    ]);
    await expect(decodePackage(bytes, there)).rejects.toMatchObject({ failure: { kind: 'packageDamaged' } });
    expect(await keptThere()).toEqual([]);
  });
});
