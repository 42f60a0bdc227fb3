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

/** How a camera may be held, and where the picture's red half is to be seen then. */
const held = [
  { orientation: 1, red: 'left' },
  { orientation: 3, red: 'right' },
  { orientation: 6, red: 'top' },
  { orientation: 8, red: 'bottom' },
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
  it.each(held)('stands as it was seen when the camera was held as $orientation', async ({ red }) => {
    const page = 3 + held.findIndex((each) => each.red === red);
    expect(pack.pages[page - 1]).toContain(`Side ${page} af 6`);
    const seen = await seePage(targetPath, page);
    const isUpright = red === 'top' || red === 'bottom';
    expect(seen.width < seen.height).toBe(isUpright);
    const [width, height] = isUpright ? [picture.height, picture.width] : [picture.width, picture.height];
    const middle = { x: seen.width / 2, y: picture.top + height / 2 };
    const places = {
      left: seen.colourAt(middle.x - width / 4, middle.y),
      right: seen.colourAt(middle.x + width / 4, middle.y),
      top: seen.colourAt(middle.x, middle.y - height / 4),
      bottom: seen.colourAt(middle.x, middle.y + height / 4),
    };
    const opposite = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const;
    expect({ red: places[red], blue: places[opposite[red]] }).toEqual({ red: 'red', blue: 'blue' });
  });
});

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
    const [r = 0, g = 0, b = 0] = stdout.subarray(at, at + 3);
    if (r > 200 && g < 60 && b < 60) return 'red';
    return b > 200 && g < 60 && r < 60 ? 'blue' : `${r} ${g} ${b}`;
  };
  return { width, height, colourAt };
}
