import { expect, it } from 'vitest';
import { exifTurn } from '../../../../electron/pdf/pack/exifTurn.ts';

/** The beginning of a JPEG whose camera says how it was held. */
function jpegHeld(orientation: number): Uint8Array {
  const bytes = Buffer.alloc(40);
  bytes.writeUInt16BE(0xffd8, 0);
  bytes.writeUInt16BE(0xffe1, 2);
  bytes.writeUInt16BE(34, 4);
  bytes.write('Exif\0\0', 6, 'latin1');
  bytes.write('MM', 12, 'latin1');
  bytes.writeUInt16BE(42, 14);
  bytes.writeUInt32BE(8, 16);
  bytes.writeUInt16BE(1, 20);
  bytes.writeUInt16BE(0x0112, 22);
  bytes.writeUInt16BE(3, 24);
  bytes.writeUInt32BE(1, 26);
  bytes.writeUInt16BE(orientation, 30);
  return bytes;
}

it.each([
  [1, 0],
  [3, 180],
  [6, 90],
  [8, 270],
])('a picture that was held as %i is turned by %i degrees', (orientation, degrees) => {
  expect(exifTurn(jpegHeld(orientation))).toBe(degrees);
});

it('a picture that says nothing, or ends too soon, is not turned', () => {
  expect(exifTurn(new Uint8Array([0xff, 0xd8, 0xff]))).toBe(0);
  expect(exifTurn(jpegHeld(6).subarray(0, 25))).toBe(0);
  expect(exifTurn(new Uint8Array())).toBe(0);
});
