import { manifestFor, zipOf } from '../electron/package/zipBuilder.ts';

/** Just below what a part may have unpacked, in bytes. */
const LARGE = 63_000_000;
/** About as many values as a part may hold. */
const MANY = 490_000;

/** A meeting's text with so many more pieces at the beginning of its first list of this name. */
const crowded = (meeting: string, list: string, piece: string, count: number): string =>
  meeting.replace(`"${list}":[`, `"${list}":[${`${piece},`.repeat(count)}`);

const nest = (open: string, close: string, depth: number): string =>
  `${open.repeat(depth)}{}${close.repeat(depth)}`;

/** Packages built to take time and memory, by name; each is a few kilobytes up to some megabytes as a file. */
export function wearingPackages(meeting: string): ReadonlyMap<string, () => Promise<Buffer>> {
  const list = ['{"type":"bulletList","content":[{"type":"listItem","content":[', ']}]}'] as const;
  const meetings: readonly (readonly [name: string, text: () => string])[] = [
    ['spaces', () => ' '.repeat(LARGE)],
    ['one long string', () => `"${'a'.repeat(LARGE)}"`],
    ['brackets', () => '['.repeat(LARGE)],
    ['numbers', () => `[${'1,'.repeat(LARGE / 2)}1]`],
    ['empty items', () => crowded(meeting, 'items', '{}', MANY)],
    ['empty paragraphs', () => crowded(meeting, 'content', '{"type":"paragraph"}', MANY)],
    ['wrong blocks', () => crowded(meeting, 'content', '{}', MANY)],
    ['wrong blocks in lists', () => crowded(meeting, 'content', nest(...list, 60), 1600)],
    ['strange fields', () => `{${'"x":1,'.repeat(MANY)}${meeting.slice(1)}`],
    ['different fields', () => `{${strangeFields(MANY)}${meeting.slice(1)}`],
  ];
  const packed = meetings.map(([name, text]) => [name, () => packageOf(text())] as const);
  return new Map<string, () => Promise<Buffer>>([...packed, ['many parts', () => manyParts(meeting)]]);
}

function strangeFields(count: number): string {
  return Array.from({ length: count }, (_each, index) => `"x${index}":1,`).join('');
}

function packageOf(meeting: string): Promise<Buffer> {
  return zipOf([
    ['manifest.json', manifestFor(meeting)],
    ['meeting.json', meeting],
  ]);
}

/** More than a package may have. */
function manyParts(meeting: string): Promise<Buffer> {
  const parts = Array.from({ length: 10_100 }, (_each, index) => [`files/${index}`, ''] as const);
  return zipOf([['manifest.json', manifestFor(meeting)], ['meeting.json', meeting], ...parts]);
}
