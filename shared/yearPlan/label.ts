import { estimateTextWidth } from '../language/textWidth.ts';
import { degreesOf, lengthOf, type Arc } from './angles.ts';
import { lineAlong, readingDirection, type Direction } from './paths.ts';

/** A sign and words along the middle of an arc, as far as there is room for them. */
export interface Label {
  /** Cut with an ellipsis where it is too long; empty where there is room for the sign only. */
  readonly text: string;
  /** The line that the words stand on, as an SVG path. */
  readonly line: string;
  readonly iconAngle: number;
  readonly direction: Direction;
}

export interface LabelSize {
  /** Lengths in the drawing's own units. */
  readonly fontSize: number;
  readonly iconSize: number;
}

/** Between the sign and the words, and kept free at either end of the arc. */
const GAP = 6;
const MARGIN = 8;

/** Words that ran further round than this would begin or end on their heads. */
const WIDEST_DEGREES = 160;

/** null where there is not even room for the sign. */
export function placeLabel(
  text: string,
  { fontSize, iconSize }: LabelSize,
  radius: number,
  arc: Arc,
): Label | null {
  const widest = lengthOf({ from: 0, to: WIDEST_DEGREES }, radius);
  const room = Math.min(lengthOf(arc, radius) - 2 * MARGIN, widest);
  if (room < iconSize) return null;
  const words = cutToWidth(text, (room - iconSize - GAP) / fontSize);
  const width = iconSize + (words === '' ? 0 : GAP + estimateTextWidth(words) * fontSize);
  const middle = (arc.from + arc.to) / 2;
  const half = degreesOf(width / 2, radius);
  const label: Arc = { from: middle - half, to: middle + half };
  const direction = readingDirection(label);
  const toIcon = degreesOf(iconSize / 2, radius);
  const toWords = degreesOf(iconSize + GAP, radius);
  // The width is an estimate, and words that run past the end of their line are not drawn.
  const slack = degreesOf(MARGIN, radius) + half / 4;
  const clockwise = direction === 'clockwise';
  return {
    text: words,
    direction,
    iconAngle: clockwise ? label.from + toIcon : label.to - toIcon,
    line: lineAlong(
      radius,
      clockwise
        ? { from: label.from + toWords, to: label.to + slack }
        : { from: label.from - slack, to: label.to - toWords },
      direction,
    ),
  };
}

/** As much of a text as fits into a width in ems, with an ellipsis where something is left out. */
export function cutToWidth(text: string, width: number): string {
  if (estimateTextWidth(text) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 0 && estimateTextWidth(`${signs.join('').trimEnd()}…`) > width) signs.pop();
  return signs.length > 0 ? `${signs.join('').trimEnd()}…` : '';
}
