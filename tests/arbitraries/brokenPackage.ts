import * as fc from 'fast-check';
import { sha256Of } from '../../electron/files/sha256.ts';
import { manifestFor, withBytesReplaced, zipOf } from '../electron/package/zipBuilder.ts';

/** Makes the bytes of a package that somebody built to do harm, or built wrongly. */
export type MakePackage = () => Promise<Buffer>;

const anyValue = fc.oneof(
  fc.constantFrom(
    null,
    true,
    -1,
    1e308,
    '',
    '../../x',
    'javascript:alert(1)',
    '__proto__',
    '\u0000',
    'é'.repeat(5000),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A JSON text with the value at one place replaced, or a field added there. */
function withValueReplaced(json: string, pick: number, value: unknown, add: string | null): string {
  const places: string[] = [];
  JSON.parse(json, function (this: unknown, key, held: unknown) {
    places.push(key);
    return held;
  });
  const chosen = pick % places.length;
  let at = 0;
  return JSON.stringify(
    JSON.parse(json, (_key, held: unknown) => {
      const isChosen = at++ === chosen;
      if (!isChosen) return held;
      return add !== null && typeof held === 'object' && held !== null ? { ...held, [add]: value } : value;
    }),
  );
}

/** A JSON text with something in it that does not belong there, or nothing. */
export const wrongJson = (json: string) =>
  fc
    .tuple(fc.nat(), anyValue, fc.option(fc.constantFrom('__proto__', 'constructor', 'extra', 'id')))
    .map(([pick, value, add]) => withValueReplaced(json, pick, value, add));

/** A path of the same length as `files/aaaa`, which the zip writer would refuse to write. */
const paths = [
  '../../aaaa',
  'C:/aa/aaaa',
  '..\\..\\aaaa',
  '/etc/aaaaa',
  'files/../a',
  'CON/aaaaaa',
  '\u0000iles/aaaa',
];

/** Hostile packages built around a whole meeting.json. The manifest is right about it, whatever it holds. */
export function hostilePackage(meeting: string): fc.Arbitrary<MakePackage> {
  const whole: [string, string][] = [
    ['manifest.json', manifestFor(meeting)],
    ['meeting.json', meeting],
  ];
  return fc.oneof(
    wrongJson(meeting).map(
      (content): MakePackage =>
        () =>
          packageOf(content),
    ),
    wrongJson(manifestFor(meeting)).map(
      (manifest): MakePackage =>
        () =>
          zipOf([
            ['manifest.json', manifest],
            ['meeting.json', meeting],
          ]),
    ),
    fc.constantFrom(...paths).map(
      (path): MakePackage =>
        async () =>
          withBytesReplaced(await zipOf([...whole, ['files/aaaa', 'MZ']]), 'files/aaaa', path),
    ),
    fc.tuple(fc.nat({ max: 400_000 }), fc.constantFrom('[', '{"a":', ' ', '0,')).map(
      ([length, piece]): MakePackage =>
        () =>
          packageOf(`{"version":1,"body":${piece.repeat(length)}`),
    ),
    fc.nat({ max: 30 }).map(
      (megabytes): MakePackage =>
        () =>
          fileBomb(meeting, megabytes),
    ),
    fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,12})?$/), fc.string()), { maxLength: 5 }).map(
      (parts): MakePackage =>
        () =>
          zipOf([...whole, ...parts]),
    ),
    fc.constantFrom('base.json', 'annotations.json').map((name): MakePackage => () => {
      const part = { path: name, size: meeting.length, sha256: sha256Of(Buffer.from(meeting)) };
      const manifest = JSON.stringify({
        ...JSON.parse(manifestFor(meeting)),
        content: 'annotations',
        parts: [part],
      });
      return zipOf([
        ['manifest.json', manifest],
        [name, meeting],
      ]);
    }),
  );
}

function packageOf(content: string): Promise<Buffer> {
  return zipOf([
    ['manifest.json', manifestFor(content)],
    ['meeting.json', content],
  ]);
}

/** A part that unpacks to megabytes of the same byte, and says so or not. */
function fileBomb(meeting: string, megabytes: number): Promise<Buffer> {
  const content = Buffer.alloc(megabytes * 1_000_000, 'a');
  const sha256 = sha256Of(content);
  const [meetingPart] = JSON.parse(manifestFor(meeting)).parts;
  const parts = [meetingPart, { path: `files/${sha256}`, size: content.length, sha256 }];
  return zipOf([
    ['manifest.json', manifestFor(meeting, { parts })],
    ['meeting.json', meeting],
    [`files/${sha256}`, content],
  ]);
}

/** What a bad disk, a mail program or a curious person does to bytes. */
export type Mutation = (bytes: Uint8Array) => Uint8Array;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 })
    .map((flips): Mutation => (bytes) => {
      const changed = Uint8Array.from(bytes);
      for (const [at, flip] of flips) changed[Math.floor(at * bytes.length)]! ^= flip;
      return changed;
    }),
  place.map(
    (at): Mutation =>
      (bytes) =>
        bytes.subarray(0, Math.floor(at * bytes.length)),
  ),
  fc.tuple(place, place).map(([from, to]): Mutation => (bytes) => {
    const [start, end] = [from, to].toSorted((a, b) => a - b).map((at) => Math.floor(at * bytes.length));
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  }),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 40 })).map(([at, more]): Mutation => (bytes) => {
    const cut = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, cut), more, bytes.subarray(cut)]);
  }),
);
