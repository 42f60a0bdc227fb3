import { expect, it } from 'vitest';
import { exifTurn } from '../../../../electron/pdf/pack/exifTurn.ts';
import { jpegHeld } from '../../../builders/jpegs.ts';

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
