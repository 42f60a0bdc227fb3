import type { PageRectangle } from '#shared/model/annotation.ts';

/** As the browser says it, in CSS pixels. */
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What is marked on a page, line by line, in parts of the page. */
export function partsOfPage(marked: Iterable<Box>, page: Box): PageRectangle[] {
  const lines: Box[] = [];
  for (const box of marked) {
    const inside = clip(box, page);
    if (inside.right - inside.left < 1 || inside.bottom - inside.top < 1) continue;
    const before = lines.at(-1);
    if (before && isSameLine(before, inside)) lines[lines.length - 1] = around(before, inside);
    else lines.push(inside);
  }
  const width = page.right - page.left;
  const height = page.bottom - page.top;
  return lines.map((line) => ({
    x: part((line.left - page.left) / width),
    y: part((line.top - page.top) / height),
    width: part((line.right - line.left) / width),
    height: part((line.bottom - line.top) / height),
  }));
}

function clip(box: Box, page: Box): Box {
  return {
    left: Math.max(box.left, page.left),
    top: Math.max(box.top, page.top),
    right: Math.min(box.right, page.right),
    bottom: Math.min(box.bottom, page.bottom),
  };
}

/** The middle of each is within the other, and they are no further apart than a wide space between words. */
function isSameLine(a: Box, b: Box): boolean {
  const height = a.bottom - a.top;
  const middle = (b.top + b.bottom) / 2;
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return middle > a.top && middle < a.bottom && gap < height * 2;
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Five decimals are a hundredth of a millimetre on A4. */
function part(value: number): number {
  return Math.min(1, Math.max(0, Math.round(value * 100_000) / 100_000));
}
