import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileStore } from '../../../../electron/files/store/fileStore.ts';
import { writePack } from '../../../../electron/pdf/pack/writePack.ts';
import { jpegHeld } from '../../../builders/jpegs.ts';
import { meetingWithFiles } from '../../../builders/meetingWithFiles.ts';
import { packRequest } from '../../../builders/packRun.ts';
import { readPack, type ReadPack } from '../../../builders/readPack.ts';
import { hasPdfTools } from '../../../e2e/harness/readPdf.ts';

const run = promisify(execFile);
const canRead = hasPdfTools();
if (!canRead) console.log('Not applicable here: seeing the pages of a pack takes qpdf and poppler.');

/** How a camera may be held, and what is to be seen then, from left to right, above and below. */
const held = [
  { orientation: 1, isUpright: false, seen: ['red', 'blue', 'yellow', 'green'] },
  { orientation: 2, isUpright: false, seen: ['blue', 'red', 'green', 'yellow'] },
  { orientation: 3, isUpright: false, seen: ['green', 'yellow', 'blue', 'red'] },
  { orientation: 4, isUpright: false, seen: ['yellow', 'green', 'red', 'blue'] },
  { orientation: 5, isUpright: true, seen: ['red', 'yellow', 'blue', 'green'] },
  { orientation: 6, isUpright: true, seen: ['yellow', 'red', 'green', 'blue'] },
  { orientation: 7, isUpright: true, seen: ['green', 'blue', 'yellow', 'red'] },
  { orientation: 8, isUpright: true, seen: ['blue', 'green', 'red', 'yellow'] },
] as const;

/** In points: from the page's upper edge to the picture's, and how large the picture is, as it is in the file. */
const picture = { top: 72, width: 300, height: 150 };

let folder: string;
let targetPath: string;
let pack: ReadPack;

beforeAll(async () => {
  if (!canRead) return;
  folder = await mkdtemp(join(tmpdir(), 'punkt-turned-'));
  targetPath = join(folder, 'bilag.pdf');
  const filesFolder = join(folder, 'files');
  const files = held.map(({ orientation }) => ({
    title: `Foto ${orientation}`,
    fileName: 'foto.jpg',
    bytes: jpegHeld(orientation),
  }));
  const meeting = await meetingWithFiles([{ title: 'Stien', files }], createFileStore(filesFolder));
  const context = { onProgress: () => undefined, signal: new AbortController().signal };
  await writePack(packRequest(meeting, { filesFolder, targetPath }), context);
  pack = await readPack(targetPath, await readFile(targetPath));
}, 30_000);
afterAll(async () => {
  if (canRead) await rm(folder, { recursive: true });
});

describe.runIf(canRead)('a photograph in a pack', () => {
  it.each(held)('stands as it was seen when the camera was held as $orientation', async (photo) => {
    const page = 3 + held.findIndex(({ orientation }) => orientation === photo.orientation);
    expect(pack.pages[page - 1]).toContain(`Side ${page} af ${2 + held.length}`);
    const sheet = await seePage(targetPath, page);
    expect(sheet.width < sheet.height).toBe(photo.isUpright);
    const [width, height] = photo.isUpright
      ? [picture.height, picture.width]
      : [picture.width, picture.height];
    const [left, right] = [sheet.width / 2 - width / 4, sheet.width / 2 + width / 4];
    const [above, below] = [picture.top + height / 4, picture.top + (height * 3) / 4];
    expect([
      sheet.colourAt(left, above),
      sheet.colourAt(right, above),
      sheet.colourAt(left, below),
      sheet.colourAt(right, below),
    ]).toEqual(photo.seen);
  });
});

/** By how strong red, green and blue are. */
const colours: Readonly<Record<string, string>> = {
  100: 'red',
  '001': 'blue',
  110: 'yellow',
  '010': 'green',
};

/** A page as a person sees it, drawn by poppler with a pixel for each point. */
async function seePage(path: string, page: number) {
  const { stdout } = await run('pdftoppm', ['-r', '72', '-f', String(page), '-l', String(page), path], {
    encoding: 'buffer',
    maxBuffer: 10_000_000,
  });
  const [head = '', size = ''] =
    /^P6\s+(\d+ \d+)\s+255\s/.exec(stdout.subarray(0, 40).toString('latin1')) ?? [];
  const [width = 0, height = 0] = size.split(' ').map(Number);
  const colourAt = (x: number, y: number): string => {
    const at = head.length + (Math.round(y) * width + Math.round(x)) * 3;
    const strong = [...stdout.subarray(at, at + 3)].map((part) => (part > 200 ? '1' : '0')).join('');
    return colours[strong] ?? 'none of them';
  };
  return { width, height, colourAt };
}
