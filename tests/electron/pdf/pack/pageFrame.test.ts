import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromShown, shownSize, type PageFrame } from '../../../../electron/pdf/pack/pageFrame.ts';
import { runs } from '../../../deepRuns.ts';

const frames: fc.Arbitrary<PageFrame> = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 10, max: 4000 }),
  height: fc.integer({ min: 10, max: 4000 }),
  rotation: fc.constantFrom(0, 90, 180, 270),
  unit: fc.constantFrom(1, 2, 10),
});

function moved([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[], u: number, v: number) {
  return [a * u + c * v + e, b * u + d * v + f].map(Math.round);
}

test('what a person sees as the corners of a page are its corners, however it is turned', () => {
  fc.assert(
    fc.property(frames, (frame) => {
      const { x, y, width, height, rotation } = frame;
      const shown = shownSize(frame);
      const matrix = fromShown(frame);
      const corners = [
        [0, 0],
        [shown.width, 0],
        [shown.width, shown.height],
        [0, shown.height],
      ].map(([u = 0, v = 0]) => moved(matrix, u, v));
      const own = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ];
      // Turned clockwise, the corner that is seen at the lower left is the next one round the page.
      const first = rotation / 90;
      expect(corners).toEqual([...own.slice(first), ...own.slice(0, first)]);
    }),
    { numRuns: runs(200) },
  );
});
