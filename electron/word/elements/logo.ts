import { AlignmentType, ImageRun, LineRuleType, Paragraph } from 'docx';
import type { Logo } from '#shared/document/tree.ts';
import { NO_BYTES } from '../pictureFiles.ts';
import { lineSpacingToWord, millimetresToPixels, millimetresToTwips } from '../units.ts';
import type { WriteContext } from '../writeContext.ts';
import { toXmlText } from '../xmlText.ts';
import { writeMissing } from './picture.ts';

/** In millimetres. */
const ROOM_BELOW = { firstPage: 8, everyPage: 3 } as const;

/** The logo on a line of its own, if this is where it stands. Words stand in for a missing file. */
export function writeLogo(logo: Logo | null, place: Logo['place'], context: WriteContext): Paragraph[] {
  if (logo === null || logo.place !== place) return [];
  const file = context.pictures.get(logo.sha256);
  if (!file) return [writeMissing(logo, context)];
  const { type, bytes } = context.pages === null ? NO_BYTES : file;
  return [
    new Paragraph({
      spacing: {
        after: millimetresToTwips(ROOM_BELOW[place]),
        line: lineSpacingToWord(1),
        lineRule: LineRuleType.AUTO,
      },
      ...(logo.align === 'right' && { alignment: AlignmentType.RIGHT }),
      children: [
        new ImageRun({
          type,
          data: bytes,
          transformation: sizeOf(logo, context.width),
          altText: { name: '', description: toXmlText(logo.description ?? '') },
          ...(logo.description === null && { decorative: true }),
        }),
      ],
    }),
  ];
}

/** A very wide logo is drawn lower than it was asked to be: it is never wider than the text. */
function sizeOf({ pixels, height }: Logo, width: number) {
  const shown = Math.min(width, (height * pixels.width) / pixels.height);
  return {
    width: Math.max(1, millimetresToPixels(shown)),
    height: Math.max(1, millimetresToPixels((shown * pixels.height) / pixels.width)),
  };
}
