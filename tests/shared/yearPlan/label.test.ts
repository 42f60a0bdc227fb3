import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTextWidth } from '#shared/language/textWidth.ts';
import { cutToWidth, placeLabel } from '#shared/yearPlan/label.ts';

const size = { fontSize: 14, iconSize: 16 };

describe('a label along an arc', () => {
  it('keeps its sign inside the arc, and no more words than there is room for', () => {
    const angle = fc.double({ min: 0, max: 360, noNaN: true });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), angle, angle, (text, one, other) => {
        const arc = { from: Math.min(one, other), to: Math.max(one, other) };
        const label = placeLabel(text, size, 160, arc);
        const roomInDegrees = arc.to - arc.from;
        expect(label === null).toBe(((roomInDegrees * Math.PI) / 180) * 160 < 16 + 2 * 8);
        const { iconAngle = arc.from, text: words = '' } = label ?? {};
        expect(iconAngle).toBeGreaterThanOrEqual(arc.from);
        expect(iconAngle).toBeLessThanOrEqual(arc.to);
        expect(estimateTextWidth(words) * 14).toBeLessThanOrEqual(((roomInDegrees * Math.PI) / 180) * 160);
      }),
    );
  });

  it('begins at the left in the lower half of the wheel, too', () => {
    expect(placeLabel('Budget', size, 160, { from: 20, to: 70 })).toMatchObject({
      text: 'Budget',
      direction: 'clockwise',
    });
    expect(placeLabel('Budget', size, 160, { from: 160, to: 200 })).toMatchObject({
      text: 'Budget',
      direction: 'counterclockwise',
    });
  });
});

describe('a text that is cut', () => {
  it('is as long as it may be and says that something is left out', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0, max: 20, noNaN: true }), (text, width) => {
        const cut = cutToWidth(text, width);
        expect(estimateTextWidth(cut)).toBeLessThanOrEqual(width);
        expect(cut === text || cut === '' || cut.endsWith('…')).toBe(true);
      }),
    );
  });

  it('stays whole where there is room', () => {
    expect(cutToWidth('Takster', 10)).toBe('Takster');
    expect(cutToWidth('Takster og tilbud', 4)).toBe('Takster…');
  });
});
