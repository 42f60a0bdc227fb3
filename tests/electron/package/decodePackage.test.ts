import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FailureError, type FailureKind } from '#shared/contract/failure.ts';
import { SNAPSHOT_VERSION } from '#shared/model/snapshot.ts';
import { PACKAGE_VERSION } from '#shared/package/manifest.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { decodePackage } from '../../../electron/package/meetingPackage.ts';
import { encodePackage } from '../../../electron/package/encodePackage.ts';
import { snapshotArbitrary } from '../../arbitraries/snapshot.ts';
import { runs } from '../../deepRuns.ts';
import { manifestFor, packageWith, sampleText, withBytesReplaced, zipOf } from './zipBuilder.ts';

const options = { appVersion: '0.1.0', now: new Date('2031-03-01T12:00:00.000Z') };

async function kindOf(bytes: Uint8Array): Promise<FailureKind | 'accepted'> {
  try {
    await decodePackage(bytes);
    return 'accepted';
  } catch (error) {
    if (error instanceof FailureError) return error.failure.kind;
    throw error;
  }
}

describe('a package', () => {
  it('comes back as the meeting that was put in it', async () => {
    await fc.assert(
      fc.asyncProperty(snapshotArbitrary, async (snapshot) => {
        const { snapshot: back } = await decodePackage(await encodePackage(snapshot, options));
        expect(back).toEqual(snapshot);
      }),
    );
  });

  it('says where it comes from', async () => {
    const { manifest } = await decodePackage(
      await encodePackage(sampleMeeting, { ...options, senderRole: 'chair' }),
    );
    expect(manifest).toMatchObject({
      appVersion: '0.1.0',
      createdAt: '2031-03-01T12:00:00.000Z',
      senderRole: 'chair',
    });
  });

  it('is the same to the byte when made again at the same moment', async () => {
    expect(await encodePackage(sampleMeeting, options)).toEqual(await encodePackage(sampleMeeting, options));
  });

  it('is not made of a meeting that does not hang together', async () => {
    const broken = { ...sampleMeeting, items: [] };
    await expect(encodePackage(broken, options)).rejects.toMatchObject({ failure: { kind: 'badRequest' } });
  });
});

describe('a package that was damaged on its way', () => {
  it('is refused or has the same content, whichever byte was changed', async () => {
    const whole = await encodePackage(sampleMeeting, options);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const bytes = Uint8Array.from(whole);
          bytes[at]! ^= flip;
          expect(await isRefusedOrEqual(bytes)).toBe(true);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('is refused wherever it was cut off', async () => {
    const whole = await encodePackage(sampleMeeting, options);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), async (length) => {
        expect(await kindOf(whole.subarray(0, length))).not.toBe('accepted');
      }),
    );
  });

  it('is said to lack its end, when only that is missing', async () => {
    const whole = await encodePackage(sampleMeeting, options);
    expect(await kindOf(whole.subarray(0, whole.length - 40))).toBe('packageTruncated');
  });
});

async function isRefusedOrEqual(bytes: Uint8Array): Promise<boolean> {
  try {
    return isDeepStrictEqual((await decodePackage(bytes)).snapshot, sampleMeeting);
  } catch (error) {
    return error instanceof FailureError;
  }
}

describe('what is not a meeting package', () => {
  it.each([
    ['an empty file', () => Buffer.alloc(0)],
    ['noise', () => randomBytes(5000)],
    ['a zip of something else', () => zipOf([['word/document.xml', '<w:document/>']])],
    ['an empty zip', () => zipOf([])],
    ["another program's manifest", () => zipOf([['manifest.json', '{"format":"other","schemaVersion":1}']])],
  ])('is told apart: %s', async (_name, make) => {
    expect(await kindOf(await make())).toBe('packageNotZip');
  });
});

describe('a package of a newer Punkt', () => {
  it.each([
    [
      'by its manifest, whatever else stands in it',
      () =>
        zipOf([
          ['manifest.json', manifestFor(sampleText, { schemaVersion: PACKAGE_VERSION + 1, encryption: 'x' })],
        ]),
    ],
    ['by its meeting', () => packageWith({ ...sampleMeeting, version: SNAPSHOT_VERSION + 1, votes: [] })],
  ])('is known %s', async (_name, make) => {
    expect(await kindOf(await make())).toBe('packageFromNewerVersion');
  });
});

describe('a package of an older Punkt', () => {
  it('is read as one of this version', async () => {
    const { yearEntries: _none, body, ...ofVersion1 } = sampleMeeting;
    const withItems = (items: readonly object[]) => ({ ...body, standardItems: items });
    const standardItems = body.standardItems.map(({ text: _text, ...item }) => item);
    const sections = sampleMeeting.sections.map(({ language: _danish, ...section }) => section);
    const groups = sampleMeeting.groups.map(({ sentNumber: _unsent, ...group }) => group);
    const items = sampleMeeting.items.map(
      ({ origin: _agenda, sentNumber: _unsent, withdrawn: _no, ...item }) => item,
    );
    const appendices = sampleMeeting.appendices.map(({ sentNumber: _unsent, ...appendix }) => appendix);
    const rows = { groups, items, sections, appendices };
    const older = JSON.stringify({ ...ofVersion1, body: withItems(standardItems), ...rows, version: 1 });
    const bytes = await zipOf([
      ['manifest.json', manifestFor(older, { schemaVersion: 1 })],
      ['meeting.json', older],
    ]);
    expect((await decodePackage(bytes)).snapshot).toEqual({
      ...sampleMeeting,
      body: withItems(standardItems.map((item) => ({ ...item, text: '' }))),
      yearEntries: [],
    });
  });

  it('is refused when its version is none', async () => {
    expect(await kindOf(await packageWith({ ...sampleMeeting, version: 0 }))).toBe('packageDamaged');
  });
});

/** The parts of a whole package, and more of them. */
function parts(...more: [string, string][]): [string, string][] {
  return [['manifest.json', manifestFor(sampleText)], ['meeting.json', sampleText], ...more];
}

describe('a package made by hand', () => {
  const wholeManifest = manifestFor(sampleText);

  it('is accepted when it is right', async () => {
    expect(await kindOf(await zipOf(parts()))).toBe('accepted');
    expect(await kindOf(await packageWith(sampleMeeting))).toBe('accepted');
  });

  it.each<[string, () => Promise<Buffer>]>([
    ['without its meeting', () => zipOf([['manifest.json', wholeManifest]])],
    ['with a part that the manifest does not name', () => zipOf(parts(['extra.exe', 'MZ']))],
    ['with a folder', () => zipOf(parts(['files/a.txt', '']))],
    [
      'with another meeting than the manifest promises',
      () =>
        zipOf([
          ['manifest.json', wholeManifest],
          ['meeting.json', sampleText.replace('Tranen', 'Tranan')],
        ]),
    ],
    [
      'with a manifest that names nothing',
      () =>
        zipOf([
          ['manifest.json', manifestFor(sampleText, { parts: [] })],
          ['meeting.json', sampleText],
        ]),
    ],
    [
      'with a manifest of unknown fields',
      () =>
        zipOf([
          ['manifest.json', manifestFor(sampleText, { run: 'calc' })],
          ['meeting.json', sampleText],
        ]),
    ],
    ['with text that is not JSON', () => packageWith('{"version":1,')],
    ['with JSON that is no object', () => packageWith('null')],
    [
      'with bytes that are not text',
      () => {
        const noise = Buffer.from([0x22, 0xff, 0xfe, 0x22]);
        return zipOf([
          ['manifest.json', manifestFor(noise)],
          ['meeting.json', noise],
        ]);
      },
    ],
    [
      'with an unknown kind of rich text',
      () => packageWith(sampleText.replace('"type":"paragraph"', '"type":"script"')),
    ],
    ['with a link that runs', () => packageWith(sampleText.replace('"href":"https:', '"href":"javascript:'))],
    ['with a part of no item', () => packageWith({ ...sampleMeeting, items: [] })],
  ])('is refused as damaged %s', async (_name, make) => {
    expect(await kindOf(await make())).toBe('packageDamaged');
  });
});

describe('a package made to do harm', () => {
  it.each<[string, () => Promise<Buffer>]>([
    ['with the same part twice', () => zipOf(parts(['meeting.json', sampleText]))],
    [
      'with a path that leads out',
      async () => withBytesReplaced(await zipOf(parts(['aa/aa/a.txt', 'x'])), 'aa/aa/a.txt', '../../a.txt'),
    ],
    [
      'with a path on a drive',
      async () => withBytesReplaced(await zipOf(parts(['aaaaa.txt', 'x'])), 'aaaaa.txt', 'C:/aa.txt'),
    ],
    [
      'with a path in the Windows manner',
      async () => withBytesReplaced(await zipOf(parts(['aaaaa.txt', 'x'])), 'aaaaa.txt', '..\\aa.txt'),
    ],
  ])('is refused as hostile %s', async (_name, make) => {
    expect(await kindOf(await make())).toBe('packageHostile');
  });
});

describe('a package that would fill the memory', () => {
  const bomb = Buffer.alloc(65_000_000, ' ');

  it('is refused by the size it declares', async () => {
    const zip = await zipOf([
      ['manifest.json', manifestFor(sampleText)],
      ['meeting.json', bomb],
    ]);
    expect(await kindOf(zip)).toBe('packageTooLarge');
  });

  it('is refused by its real size, whatever it declares', async () => {
    const zip = await zipOf([
      ['manifest.json', manifestFor(sampleText)],
      ['meeting.json', bomb],
    ]);
    const declared = Buffer.alloc(4);
    declared.writeUInt32LE(bomb.length);
    const lie = Buffer.alloc(4);
    lie.writeUInt32LE(100);
    const lying = withBytesReplaced(zip, declared.toString('latin1'), lie.toString('latin1'));
    expect(lying.equals(zip)).toBe(false);
    expect(await kindOf(lying)).toBe('packageTooLarge');
  });

  it('is refused when its text is nested without end', async () => {
    const nested = `{"version":1,"body":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await kindOf(await packageWith(nested))).toBe('packageTooLarge');
  });

  it('is refused when it holds values without end', async () => {
    const many = `{"version":1,"items":[${'0,'.repeat(3_000_000)}0]}`;
    expect(await kindOf(await packageWith(many))).toBe('packageTooLarge');
  });
});
