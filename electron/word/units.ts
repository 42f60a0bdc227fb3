/** Word counts in twentieths of a point (twips), half points and eighths of a point; the profile in millimetres and points. */
const POINTS_PER_MILLIMETRE = 72 / 25.4;

export function millimetresToTwips(millimetres: number): number {
  return Math.round(millimetres * POINTS_PER_MILLIMETRE * 20);
}

export function pointsToTwips(points: number): number {
  return Math.round(points * 20);
}

/** At 96 to the inch, whole ones: for pictures. */
export function millimetresToPixels(millimetres: number): number {
  return Math.round((millimetres * 96) / 25.4);
}

/** At 96 to the inch. */
export function pointsToPixels(points: number): number {
  return (points * 96) / 72;
}

/** For sizes of text. */
export function pointsToHalfPoints(points: number): number {
  return Math.round(points * 2);
}

/** For the width of lines. */
export function pointsToEighths(points: number): number {
  return Math.round(points * 8);
}

/** Line spacing as a multiple of the font's own: 240 is single. */
export function lineSpacingToWord(multiple: number): number {
  return Math.round(multiple * 240);
}
