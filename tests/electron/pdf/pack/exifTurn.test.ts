import { expect, it } from 'vitest';
import { exifTurn } from '../../../../electron/pdf/pack/exifTurn.ts';
import { jpegHeld } from '../../../builders/jpegs.ts';

const asItIs = { isMirrored: false, degrees: 0 };

it.each([
  [1, false, 0],
  [2, true, 0],
  [3, false, 180],
  [4, true, 180],
  [5, true, 270],
  [6, false, 90],
  [7, true, 90],
  [8, false, 270],
])(
  'of a picture that was held as %i it is %s that it is mirrored, and it is turned by %i degrees',
  (orientation, isMirrored, degrees) => {
    expect(exifTurn(jpegHeld(orientation))).toEqual({ isMirrored, degrees });
  },
);

it('a picture that says nothing, ends too soon, or says what there is not, is not turned', () => {
  expect(exifTurn(new Uint8Array([0xff, 0xd8, 0xff]))).toEqual(asItIs);
  expect(exifTurn(jpegHeld(6).subarray(0, 25))).toEqual(asItIs);
  expect(exifTurn(new Uint8Array())).toEqual(asItIs);
  expect(exifTurn(jpegHeld(9))).toEqual(asItIs);
});
