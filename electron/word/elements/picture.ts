import { ImageRun, Paragraph } from 'docx';
import { textRun } from '#shared/document/inline.ts';
import type { Picture } from '#shared/document/flow.ts';
import { textHeightOf } from '#shared/layouts/profile.ts';
import { NO_BYTES } from '../pictureFiles.ts';
import { millimetresToPixels, millimetresToTwips } from '../units.ts';
import type { WriteContext } from '../writeContext.ts';
import { toXmlText } from '../xmlText.ts';
import { alignmentOption, styleOption, writeParagraph } from './paragraph.ts';

/** Of the page's height: a picture as high as the page would push its own heading off it. */
const HIGHEST = 0.9;
/** In millimetres; a picture in a very narrow cell reaches out of it rather than vanish. */
const NARROWEST = 5;

/** A picture on a line of its own, as wide as its share of the text around it. Words stand in for a missing file. */
export function writePicture(picture: Picture, context: WriteContext): Paragraph {
  const file = context.pictures.get(picture.sha256);
  if (!file) return writeMissing(picture, context);
  const { type, bytes } = context.pages === null ? NO_BYTES : file;
  const { description } = picture;
  return new Paragraph({
    ...styleOption(context.textRole, context),
    ...(context.indent > 0 && { indent: { left: millimetresToTwips(context.indent) } }),
    ...alignmentOption(context),
    children: [
      new ImageRun({
        type,
        data: bytes,
        transformation: sizeOf(picture, context),
        altText: { name: '', description: toXmlText(description ?? '') },
        ...(description === null && { decorative: true }),
      }),
    ],
  });
}

/** In pixels at 96 to the inch, which is how docx counts. */
function sizeOf({ share, pixels }: Picture, { width, profile }: WriteContext) {
  const wanted = Math.max(NARROWEST, share * width);
  const highest = HIGHEST * textHeightOf(profile.page);
  const shown = Math.min(wanted, (highest * pixels.width) / pixels.height);
  return {
    width: millimetresToPixels(shown),
    height: Math.max(1, millimetresToPixels((shown * pixels.height) / pixels.width)),
  };
}

/** Words in the place of a picture whose file is gone. */
export function writeMissing(
  { description }: Pick<Picture, 'description'>,
  context: WriteContext,
): Paragraph {
  const { missingPicture } = context.profile.words;
  const words = description ? `[${missingPicture}: ${description}]` : `[${missingPicture}]`;
  return writeParagraph({ kind: 'paragraph', role: 'body', content: [textRun(words, 'italic')] }, context);
}
