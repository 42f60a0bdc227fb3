import type { Inline } from '#shared/document/inline.ts';
import type { ParagraphLook, StyleRole } from '#shared/layouts/paragraphLook.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { textWidthOf } from '#shared/layouts/profile.ts';
import type { Faces } from './faces.ts';
import { breakLines, widthOf, type Line } from './lines.ts';
import { lookOf, points } from './lookOf.ts';
import { drawRule, drawText, emptySheet, type Sheet } from './sheet.ts';

/** A paragraph of the pack's own pages: of the tree's kinds those that a pack is made of. */
export interface Passage {
  readonly role: StyleRole;
  /** At the look's indent hangs the label before the text. */
  readonly label?: string;
  readonly content: readonly Inline[];
  readonly atRight?: string;
  /** The id of the appendix that the whole passage leads to. */
  readonly leadsTo?: string;
}

export interface TypesetOptions {
  readonly profile: LayoutProfile;
  readonly faces: Faces;
}

/** Carlito's own measures, in parts of its size: from one line to the next, and from a line's top to its baseline. */
const LINE = 1.22;
const ASCENT = 0.952;
/** In millimetres: kept free of text for what stands at the right end of a line. */
const ROOM_AT_RIGHT = 24;
/** In points: around the dots that lead there. */
const DOT_GAP = 4;

/** A passage that is laid out, and how high it is without the room around it, in points. */
interface Laid {
  readonly passage: Passage;
  readonly look: ParagraphLook;
  readonly size: number;
  readonly pitch: number;
  readonly lines: readonly Line[];
  readonly height: number;
}

/** Passages on as many sheets as they take, from the top margin down. */
export function typeset(passages: readonly Passage[], options: TypesetOptions): Sheet[] {
  const { page } = options.profile;
  const laid = passages.map((passage) => layOut(passage, options));
  const [top, bottom] = [points(page.height - page.margins.top), points(page.margins.bottom)];
  const sheets: Sheet[] = [emptySheet()];
  let y = top;
  let after = 0;
  laid.forEach((next, index) => {
    const before = y === top ? 0 : Math.max(after, next.look.before ?? 0);
    const following = laid[index + 1];
    const together = next.height + (next.look.keepNext && following ? roomFor(next, following) : 0);
    const starts = y < top && y - before - together < bottom;
    if (starts) {
      sheets.push(emptySheet());
      y = top;
    } else y -= before;
    draw(next, y, sheets.at(-1)!, options);
    y -= next.height;
    after = next.look.after ?? 0;
  });
  return sheets;
}

function roomFor(above: Laid, below: Laid): number {
  return Math.max(above.look.after ?? 0, below.look.before ?? 0) + below.height;
}

/** Passages one after the other on a sheet that is there already. Answers how far down they reach. */
export function placeAt(
  passages: readonly Passage[],
  top: number,
  sheet: Sheet,
  options: TypesetOptions,
): number {
  let y = top;
  for (const passage of passages) {
    const laid = layOut(passage, options);
    y -= laid.look.before ?? 0;
    draw(laid, y, sheet, options);
    y -= laid.height + (laid.look.after ?? 0) + (laid.look.lineBelow?.gap ?? 0);
  }
  return y;
}

function layOut(passage: Passage, { profile, faces }: TypesetOptions): Laid {
  const look = lookOf(passage.role, profile);
  const size = look.size ?? 0;
  const left = points(look.indent?.left ?? 0);
  const atRight = passage.atRight === undefined ? 0 : points(ROOM_AT_RIGHT);
  const room = points(textWidthOf(profile.page)) - left - atRight;
  const lines = breakLines(passage.content, room, { faces, size, isBold: look.bold ?? false });
  const pitch = size * LINE * (look.lineSpacing ?? 1);
  return { passage, look, size, pitch, lines, height: lines.length * pitch };
}

function draw(laid: Laid, top: number, sheet: Sheet, options: TypesetOptions): void {
  const { passage, look, size, pitch, lines, height } = laid;
  const { profile, faces } = options;
  const margin = points(profile.page.margins.left);
  const right = margin + points(textWidthOf(profile.page));
  const left = margin + points(look.indent?.left ?? 0);
  const colour = profile.colours[look.colour ?? 'text'];
  const face = look.bold ? faces.bold : faces.regular;
  const baseline = (line: number): number => top - line * pitch - size * ASCENT;
  if (passage.label !== undefined) {
    const hanging = points(look.indent?.hanging ?? 0);
    drawText(sheet, passage.label, left - hanging, baseline(0), { face, size, colour });
  }
  lines.forEach((line, index) =>
    drawLine(line, { left, baseline: baseline(index), size, colour }, sheet, profile),
  );
  if (passage.atRight !== undefined) {
    const start = left + widthOf(lines.at(-1) ?? []);
    const end = right - face.width(passage.atRight, size);
    const at = baseline(lines.length - 1);
    drawDots({ from: start + DOT_GAP, to: end - DOT_GAP, edge: right }, at, { face, size, colour }, sheet);
    drawText(sheet, passage.atRight, end, at, { face, size, colour });
  }
  if (passage.leadsTo !== undefined) {
    const target = { kind: 'place', id: passage.leadsTo } as const;
    sheet.links.push({ target, left: margin, right, top, bottom: top - height });
  }
  if (look.lineBelow) {
    const { width, gap, colour: ruleColour } = look.lineBelow;
    const y = top - height - gap;
    drawRule(sheet, { left: margin, right, y }, width, profile.colours[ruleColour]);
  }
}

interface Pen {
  readonly left: number;
  readonly baseline: number;
  readonly size: number;
  readonly colour: string;
}

function drawLine(
  line: Line,
  { left, baseline, size, colour }: Pen,
  sheet: Sheet,
  profile: LayoutProfile,
): void {
  let x = left;
  for (const { text, face, href, width } of line) {
    const ink = href === null ? colour : profile.colours.link;
    drawText(sheet, text, x, baseline, { face, size, colour: ink });
    if (href !== null) {
      drawRule(sheet, { left: x, right: x + width, y: baseline - size * 0.12 }, 0.5, ink);
      sheet.links.push({
        target: { kind: 'address', url: href },
        left: x,
        right: x + width,
        bottom: baseline - size * (LINE - ASCENT),
        top: baseline + size * ASCENT,
      });
    }
    x += width;
  }
}

/** Counted from the text's edge, so that the dots of all lines stand below one another. */
function drawDots(
  { from, to, edge }: { readonly from: number; readonly to: number; readonly edge: number },
  baseline: number,
  ink: Parameters<typeof drawText>[4],
  sheet: Sheet,
): void {
  const dot = ink.face.width(' .', ink.size);
  const end = edge - Math.ceil((edge - to) / dot) * dot;
  const count = Math.floor((end - from) / dot);
  if (count > 0) drawText(sheet, ' .'.repeat(count), end - count * dot, baseline, ink);
}
