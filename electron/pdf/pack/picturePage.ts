import { degrees, PDFDocument, type PDFImage } from '@cantoo/pdf-lib';
import { pictureMediaType } from '#shared/contract/pictures.ts';
import type { PageLook } from '#shared/layouts/profile.ts';
import { points } from './draw/lookOf.ts';
import { exifTurn, type ExifTurn } from './exifTurn.ts';
import { CannotShowError, type Source } from './source/openSource.ts';

/** In points: room for the stamp above, and for what printers cannot reach around. */
const MARGIN = { top: 72, side: 36, bottom: 36 };
/** Points in a pixel, at most: a small picture is not blown up. */
const LARGEST_PIXEL = 0.75;

/** A document of one page with the picture on it, upright or across as the picture is. Throws CannotShowError. */
export async function pictureAsPdf(bytes: Uint8Array, paper: PageLook): Promise<Source> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const image = await embed(pdf, bytes).catch(() => {
    throw new CannotShowError('damaged');
  });
  const turn = exifTurn(bytes);
  const isSideways = turn.degrees === 90 || turn.degrees === 270;
  const shown = isSideways ? { width: image.height, height: image.width } : image;
  const isWide = shown.width > shown.height;
  const [short, long] = [points(paper.width), points(paper.height)];
  const sheet = isWide ? { width: long, height: short } : { width: short, height: long };
  const scale = Math.min(
    (sheet.width - 2 * MARGIN.side) / shown.width,
    (sheet.height - MARGIN.top - MARGIN.bottom) / shown.height,
    LARGEST_PIXEL,
  );
  const size = { width: image.width * scale, height: image.height * scale };
  // Drawn where it stands once the page is turned: the picture itself stays as it is in the file.
  const page = pdf.addPage(isSideways ? [sheet.height, sheet.width] : [sheet.width, sheet.height]);
  page.setRotation(degrees(turn.degrees));
  const box = turnedBox(sheet, { width: shown.width * scale, height: shown.height * scale }, turn.degrees);
  // A mirrored picture is drawn from its right edge towards the left.
  const drawn = turn.isMirrored ? { ...box, x: box.x + size.width, width: -size.width } : box;
  page.drawImage(image, { ...size, ...drawn });
  await pdf.flush();
  return { pdf, isWhole: true };
}

function embed(pdf: PDFDocument, bytes: Uint8Array): Promise<PDFImage> {
  return pictureMediaType(bytes) === 'image/png' ? pdf.embedPng(bytes) : pdf.embedJpg(bytes);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The lower left corner of the picture on the page before it is turned, when it is to be centred below the top margin. */
function turnedBox(sheet: Size, shown: Size, turn: ExifTurn['degrees']): { x: number; y: number } {
  const left = (sheet.width - shown.width) / 2;
  const bottom = sheet.height - MARGIN.top - shown.height;
  switch (turn) {
    case 0:
      return { x: left, y: bottom };
    case 90:
      return { x: sheet.height - bottom - shown.height, y: left };
    case 180:
      return { x: sheet.width - left - shown.width, y: sheet.height - bottom - shown.height };
    case 270:
      return { x: bottom, y: sheet.width - left - shown.width };
  }
}
