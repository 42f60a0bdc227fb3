import type { RunningInline } from '#shared/document/inline.ts';
import type { RunningLine } from '#shared/document/tree.ts';
import { textWidthOf } from '#shared/layouts/profile.ts';
import { lookOf, points } from './lookOf.ts';
import { drawRule, drawText, type Sheet } from './sheet.ts';
import type { TypesetOptions } from './typeset.ts';

interface Numbers {
  readonly page: number;
  readonly pageCount: number;
}

/** A running header or footer, at the distance from the paper's edge that the profile says. */
export function drawRunningLine(
  line: RunningLine,
  role: 'header' | 'footer',
  numbers: Numbers,
  sheet: Sheet,
  { profile, faces }: TypesetOptions,
): void {
  const { page, colours } = profile;
  const look = lookOf(role, profile);
  const ink = { face: faces.regular, size: look.size ?? 0, colour: colours[look.colour ?? 'text'] };
  const left = points(page.margins.left);
  const right = left + points(textWidthOf(page));
  const baseline =
    role === 'header' ? points(page.height - page.headerDistance) - ink.size : points(page.footerDistance);
  const atRight = textOf(line.right, numbers);
  drawText(sheet, textOf(line.left, numbers), left, baseline, ink);
  drawText(sheet, atRight, right - ink.face.width(atRight, ink.size), baseline, ink);
  if (look.lineBelow) {
    const { width, gap, colour } = look.lineBelow;
    drawRule(sheet, { left, right, y: baseline - gap }, width, colours[colour]);
  }
}

function textOf(inlines: readonly RunningInline[], { page, pageCount }: Numbers): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'pageNumber':
          return String(page);
        case 'pageCount':
          return String(pageCount);
      }
    })
    .join('');
}
