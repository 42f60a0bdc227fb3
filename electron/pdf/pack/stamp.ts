import { PDFName, type PDFContext, type PDFRawStream } from '@cantoo/pdf-lib';
import type { Faces } from './draw/faces.ts';
import { emptySheet, drawText, fill, round, stroke, type Sheet } from './draw/sheet.ts';
import { fromShown, shownSize, type PageFrame } from './pageFrame.ts';
import { textStream } from './pdfFile.ts';

/** What a stamp says: the first line in bold and in plain letters, and the page below. */
export interface StampWords {
  readonly label: string;
  readonly rest: string;
  readonly page: string;
}

/** In points, on a page between A5 and A3. */
const SIZE = 10;
const LEADING = 13;
const PADDING = { x: 8, top: 5, bottom: 6 };
const MARGIN = { right: 28, top: 22 };

/** The shorter sides of A5 and A3: on smaller and larger pages the stamp follows the page. */
const SMALL = 420;
const LARGE = 842;
/** Of the page's width, at most. */
const WIDEST = 0.6;

/** A box at the upper right corner of what a person sees, however the page is turned and whatever its size. */
export function drawStamp(
  context: PDFContext,
  frame: PageFrame,
  { label, rest, page }: StampWords,
  { faces, colour }: { readonly faces: Faces; readonly colour: string },
): PDFRawStream {
  const labelWidth = faces.bold.width(`${label} `, SIZE);
  const firstWidth = labelWidth + faces.regular.width(rest, SIZE);
  const pageWidth = faces.regular.width(page, SIZE);
  const width = Math.max(firstWidth, pageWidth) + 2 * PADDING.x;
  const height = 2 * LEADING + PADDING.top + PADDING.bottom;
  const shown = shownSize(frame);
  const scale = scaleOf(shown, width);
  const sheet = emptySheet();
  const right = width - PADDING.x;
  const first = height - PADDING.top - SIZE;
  drawBox(sheet, width, height, colour);
  drawText(sheet, `${label} `, right - firstWidth, first, { face: faces.bold, size: SIZE, colour });
  drawText(sheet, rest, right - firstWidth + labelWidth, first, { face: faces.regular, size: SIZE, colour });
  drawText(sheet, page, right - pageWidth, first - LEADING, { face: faces.regular, size: SIZE, colour });
  const left = shown.width - (width + MARGIN.right) * scale;
  const bottom = shown.height - (height + MARGIN.top) * scale;
  const operators = [
    `${fromShown(frame).map(round).join(' ')} cm`,
    `${round(scale)} 0 0 ${round(scale)} ${round(left)} ${round(bottom)} cm`,
    ...sheet.operators,
  ];
  return textStream(context, operators.join('\n'), {
    Type: PDFName.of('XObject'),
    Subtype: PDFName.of('Form'),
    BBox: context.obj([frame.x, frame.y, frame.x + frame.width, frame.y + frame.height]),
    Resources: context.obj({ Font: faces.resources }),
  });
}

function drawBox({ operators }: Sheet, width: number, height: number, colour: string): void {
  operators.push(`${fill('FFFFFF')} ${stroke(colour)} 1 w 0 0 ${round(width)} ${round(height)} re B`);
}

function scaleOf(shown: { readonly width: number; readonly height: number }, width: number): number {
  const shorter = Math.min(shown.width, shown.height);
  const asPage = shorter < SMALL ? shorter / SMALL : Math.max(1, shorter / LARGE);
  return Math.min(asPage, (WIDEST * shown.width) / width);
}
