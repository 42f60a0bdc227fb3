import { degreesOf, type Arc } from './angles.ts';

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

export type Direction = 'clockwise' | 'counterclockwise';

/** The way that words along an arc must run so as not to stand on their heads: in the lower half the other way round. */
export function readingDirection({ from, to }: Arc): Direction {
  const middle = (from + to) / 2;
  return middle > 90 && middle < 270 ? 'counterclockwise' : 'clockwise';
}

/** A line along an arc for words to stand on, from where they begin. */
export function lineAlong(radius: number, arc: Arc, direction: Direction): string {
  const start = direction === 'clockwise' ? arc.from : arc.to;
  return `M ${written(pointAt(radius, start))} ${arcTo(radius, arc, direction)}`;
}

function shortened({ from, to }: Arc, radius: number, gap: number): Arc {
  const angle = Math.min(degreesOf(gap, radius), (to - from) / 2);
  return { from: from + angle, to: to - angle };
}

function arcTo(radius: number, { from, to }: Arc, direction: Direction): string {
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
