import { PDFArray, PDFName, PDFNumber, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';

/** How a page is shown: what of it is seen, and how it is turned. */
export interface PageFrame {
  /** What is seen, in the page's own units: its lower left corner, width and height before it is turned. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Clockwise. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** Points in one unit of the page. */
  readonly unit: number;
}

const A4 = { x: 0, y: 0, width: 595.28, height: 841.89 };

/** The frame of a page, whatever is wrong with what it says of itself. */
export function frameOf({ node }: PDFPage): PageFrame {
  const attribute = (name: string): PDFObject | undefined =>
    node.context.lookup(node.getInheritableAttribute(PDFName.of(name)));
  const media = boxOf(attribute('MediaBox')) ?? A4;
  const crop = boxOf(attribute('CropBox'));
  const seen = (crop && overlap(media, crop)) ?? media;
  const unit = numberOf(node.lookup(PDFName.of('UserUnit'))) ?? 1;
  return { ...seen, rotation: rotationOf(numberOf(attribute('Rotate')) ?? 0), unit: unit > 0 ? unit : 1 };
}

type Box = Pick<PageFrame, 'x' | 'y' | 'width' | 'height'>;

function boxOf(object: PDFObject | undefined): Box | null {
  if (!(object instanceof PDFArray) || object.size() < 4) return null;
  const [left, bottom, right, top] = [0, 1, 2, 3].map((index) => numberOf(object.lookup(index)));
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return null;
  const box = {
    x: Math.min(left, right),
    y: Math.min(bottom, top),
    width: Math.abs(right - left),
    height: Math.abs(top - bottom),
  };
  return box.width > 0 && box.height > 0 ? box : null;
}

function overlap(a: Box, b: Box): Box | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber && Number.isFinite(object.asNumber()) ? object.asNumber() : undefined;
}

function rotationOf(degrees: number): PageFrame['rotation'] {
  const quarters = ((Math.round(degrees / 90) % 4) + 4) % 4;
  return ([0, 90, 180, 270] as const)[quarters] ?? 0;
}

/** What a person sees: its width and height once it is turned, in points. */
export function shownSize({ width, height, rotation, unit }: PageFrame): { width: number; height: number } {
  const isTurned = rotation === 90 || rotation === 270;
  return isTurned
    ? { width: height * unit, height: width * unit }
    : { width: width * unit, height: height * unit };
}

/**
 * The matrix (as the operator cm takes it) from what a person sees, in points from the lower left corner, to the
 * page's own units.
 */
export function fromShown({ x, y, width, height, rotation, unit }: PageFrame): readonly number[] {
  const s = 1 / unit;
  switch (rotation) {
    case 0:
      return [s, 0, 0, s, x, y];
    case 90:
      return [0, s, -s, 0, x + width, y];
    case 180:
      return [-s, 0, 0, -s, x + width, y + height];
    case 270:
      return [0, -s, s, 0, x, y + height];
  }
}
