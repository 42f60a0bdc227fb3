import type { Face } from './faces.ts';

/** A place on the paper that leads elsewhere: to an address, or to where an appendix begins. In points from below. */
export interface SheetLink {
  readonly target:
    { readonly kind: 'address'; readonly url: string } | { readonly kind: 'place'; readonly id: string };
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** What is drawn on one page: operators of its content, and its links. Measured in points from the lower left corner. */
export interface Sheet {
  readonly operators: string[];
  readonly links: SheetLink[];
}

export function emptySheet(): Sheet {
  return { operators: [], links: [] };
}

interface Ink {
  readonly face: Face;
  readonly size: number;
  /** RRGGBB */
  readonly colour: string;
}

export function drawText(sheet: Sheet, text: string, left: number, baseline: number, ink: Ink): void {
  const { face, size, colour } = ink;
  const place = `1 0 0 1 ${round(left)} ${round(baseline)} Tm`;
  sheet.operators.push(`BT ${fill(colour)} ${place} ${face.show(text, size)} ET`);
}

export function drawRule(
  sheet: Sheet,
  from: { readonly left: number; readonly right: number; readonly y: number },
  width: number,
  colour: string,
): void {
  const { left, right, y } = from;
  sheet.operators.push(
    `${stroke(colour)} ${width} w ${round(left)} ${round(y)} m ${round(right)} ${round(y)} l S`,
  );
}

export function fill(colour: string): string {
  return `${channels(colour)} rg`;
}

export function stroke(colour: string): string {
  return `${channels(colour)} RG`;
}

function channels(colour: string): string {
  return [0, 2, 4].map((at) => round(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}

/** Fine enough for any printer, and never in a notation that PDF does not know. */
export function round(value: number): string {
  return String(Number(value.toFixed(3)));
}
