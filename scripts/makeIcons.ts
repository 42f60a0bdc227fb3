import { writeFile } from 'node:fs/promises';
import { encodeIcns, encodeIco, type SizedPng } from './icons/containers.ts';
import { encodePng } from './icons/png.ts';
import { inProject } from './projectRoot.ts';

/** Draws the app's icon, a full stop ("punkt"), in every format the platforms want. Its output is in build/. */
const TEAL = [0x0b, 0x5c, 0x74] as const;
const RADIUS = 0.46;

function drawIcon(size: number): SizedPng {
  const centre = size / 2;
  const png = encodePng(size, (x, y) => {
    const distance = Math.hypot(x + 0.5 - centre, y + 0.5 - centre);
    // One pixel of soft edge, or the circle looks sawn out.
    const cover = Math.min(1, Math.max(0, size * RADIUS + 0.5 - distance));
    return [...TEAL, Math.round(cover * 255)];
  });
  return { size, png };
}

await writeFile(inProject('build', 'icon.png'), drawIcon(512).png);
await writeFile(inProject('build', 'icon.ico'), encodeIco([16, 24, 32, 48, 64, 256].map(drawIcon)));
await writeFile(inProject('build', 'icon.icns'), encodeIcns([128, 256, 512, 1024].map(drawIcon)));
