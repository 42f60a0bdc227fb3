import type { Arc } from './angles.ts';

/** Points and paths of a wheel whose middle is 0,0; lengths in the drawing's own units, y downwards as in SVG. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a spoke of this angle (degrees clockwise from the top) meets a circle. */
export function pointAt(radius: number, angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  return { x: rounded(radius * Math.sin(radians)), y: rounded(-radius * Math.cos(radians)) };
}

/** A piece of a ring, as an SVG path. `gap` is kept free at either end, the same at both edges. */
export function ringPiece(inner: number, outer: number, arc: Arc, gap = 0): string {
  const outside = shortened(arc, outer, gap);
  const inside = shortened(arc, inner, gap);
  return [
    `M ${written(pointAt(outer, outside.from))}`,
    arcTo(outer, outside, 'clockwise'),
    `L ${written(pointAt(inner, inside.to))}`,
    arcTo(inner, inside, 'counterclockwise'),
    'Z',
  ].join(' ');
}

/** Words that run further round than this would begin or end on their heads. */
const WIDEST_TEXT = 170;

/**
 * A line along the middle of an arc for words to stand on. In the lower half it runs the other way round, so that no
 * words stand on their heads.
 */
export function lineOfText(radius: number, arc: Arc): string {
  const line = textArc(arc);
  const direction = isUpsideDown(line) ? 'counterclockwise' : 'clockwise';
  const start = direction === 'clockwise' ? line.from : line.to;
  return `M ${written(pointAt(radius, start))} ${arcTo(radius, line, direction)}`;
}

/** How much room there is for words along the middle of an arc. */
export function lengthOfText(radius: number, arc: Arc): number {
  const { from, to } = textArc(arc);
  return (radius * (to - from) * Math.PI) / 180;
}

function isUpsideDown({ from, to }: Arc): boolean {
  const middle = (from + to) / 2;
  return middle > 90 && middle < 270;
}

function textArc({ from, to }: Arc): Arc {
  const middle = (from + to) / 2;
  const half = Math.min(to - from, WIDEST_TEXT) / 2;
  return { from: middle - half, to: middle + half };
}

function shortened({ from, to }: Arc, radius: number, gap: number): Arc {
  const angle = Math.min(((gap / radius) * 180) / Math.PI, (to - from) / 2);
  return { from: from + angle, to: to - angle };
}

function arcTo(radius: number, { from, to }: Arc, direction: 'clockwise' | 'counterclockwise'): string {
  const large = to - from > 180 ? 1 : 0;
  const sweep = direction === 'clockwise' ? 1 : 0;
  const end = pointAt(radius, direction === 'clockwise' ? to : from);
  return `A ${radius} ${radius} 0 ${large} ${sweep} ${written(end)}`;
}

function written({ x, y }: Point): string {
  return `${x} ${y}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
