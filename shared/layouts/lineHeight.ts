import { wholeLook } from './lookOf.ts';
import type { ParagraphLook } from './paragraphLook.ts';
import type { LayoutProfile } from './profile.ts';

/** How high single-spaced lines are, as a multiple of the size of the letters: it stands in the fonts themselves. */
const FONT_LINES: Readonly<Record<string, number>> = {
  Aptos: 1.220703125,
  Arial: 1.14990234375,
  Calibri: 1.220703125,
  Cambria: 1.17236328125,
  Georgia: 1.13623046875,
  'Segoe UI': 1.330078125,
  Tahoma: 1.20703125,
  'Times New Roman': 1.14990234375,
  Verdana: 1.21533203125,
};

const TWIPS_PER_POINT = 20;
const ORDINARY_SIZE = 12;

/**
 * How high the lines of one of the profile's looks are, in points: the smallest whole number of twips (twentieths of a point) that is as
 * high as its line spacing asks for. null: the font's own lines are not known.
 */
export function lineHeightOf(
  look: ParagraphLook,
  profile: Pick<LayoutProfile, 'styles' | 'font'>,
): number | null {
  const line = FONT_LINES[look.font ?? profile.font];
  if (line === undefined) return null;
  const { size = ORDINARY_SIZE, lineSpacing = 1 } = wholeLook(look, profile);
  return Math.ceil(size * lineSpacing * line * TWIPS_PER_POINT) / TWIPS_PER_POINT;
}
