import { readFileSync } from 'node:fs';
import path from 'node:path';

const fixture = path.join(import.meta.dirname, '../fixtures/four-colours.jpg');

/** A JPEG that says how the camera was held. The sensor saw red and blue above, yellow and green below. */
export function jpegHeld(orientation: number): Buffer {
  const picture = readFileSync(fixture);
  const start = 2;
  return Buffer.concat([picture.subarray(0, start), exif(orientation), picture.subarray(start)]);
}

/** The part of a JPEG that tells of the picture, with one tag. */
function exif(orientation: number): Buffer {
  const bytes = Buffer.alloc(36);
  bytes.writeUInt16BE(0xffe1, 0);
  bytes.writeUInt16BE(34, 2);
  bytes.write('Exif\0\0', 4, 'latin1');
  bytes.write('MM', 10, 'latin1');
  bytes.writeUInt16BE(42, 12);
  bytes.writeUInt32BE(8, 14);
  bytes.writeUInt16BE(1, 18);
  bytes.writeUInt16BE(0x0112, 20);
  bytes.writeUInt16BE(3, 22);
  bytes.writeUInt32BE(1, 24);
  bytes.writeUInt16BE(orientation, 28);
  return bytes;
}
