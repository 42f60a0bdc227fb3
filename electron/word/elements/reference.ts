import type { IRunOptions, ParagraphChild } from 'docx';
import { TextRun } from 'docx';
import type { Reference, ReferencePiece } from '#shared/document/inline.ts';
import { HYPERLINK_STYLE } from '../styles/characterStyles.ts';
import { toXmlText } from '../xmlText.ts';
import { field } from './field.ts';
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
  // \n: the heading's number, \t: without the words in it, so "3" of "Punkt 3."; \h: a link to it.
  const shown = piece.shows === 'headingNumber' ? String.raw`\n \t \h` : String.raw`\h`;
  return field(String.raw`REF ${piece.bookmark} ${shown} \* MERGEFORMAT`, text, look);
}
