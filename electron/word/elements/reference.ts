import type { IRunOptions, ParagraphChild } from 'docx';
import { InternalHyperlink, TextRun } from 'docx';
import type { Reference, ReferencePiece } from '#shared/document/inline.ts';
import { HYPERLINK_STYLE } from '../styles/characterStyles.ts';
import { toXmlText } from '../xmlText.ts';
import { field, quotedField } from './field.ts';
import { markOptions } from './marks.ts';

/** Words and Word's own cross-reference fields: numbers follow when something is moved in Word and F9 is pressed. */
export function writeReference({ marks, pieces }: Reference): ParagraphChild[] {
  const isAlive = pieces.some(({ kind }) => kind === 'live');
  const look = { ...(isAlive && { style: HYPERLINK_STYLE }), ...markOptions(marks) };
  return pieces.flatMap((piece) => writeReferencePiece(piece, look));
}

function writeReferencePiece(piece: ReferencePiece, look: IRunOptions): ParagraphChild[] {
  const text = toXmlText(piece.text);
  if (piece.kind === 'words') return [new TextRun({ ...look, text })];
  const { bookmark } = piece;
  switch (piece.shows) {
    case 'words':
      return field(String.raw`REF ${bookmark} \h \* MERGEFORMAT`, text, look);
    case 'headingNumber':
      // \n: the heading's number, \t: without the words in it, so "3" of "Punkt 3.". LibreOffice would show those too.
      return [
        new InternalHyperlink({
          anchor: bookmark,
          children: quotedField(String.raw`REF ${bookmark} \n \t`, text, look),
        }),
      ];
  }
}
