import type { IRunOptions, ParagraphChild } from 'docx';
import { ExternalHyperlink, TextRun } from 'docx';
import type { Inline, LineBreak, TextRun as TreeTextRun } from '#shared/document/inline.ts';
import { toLinkTarget } from '../linkTarget.ts';
import { HYPERLINK_STYLE } from '../styles/characterStyles.ts';
import { toXmlText } from '../xmlText.ts';

export function writeInlines(inlines: readonly Inline[]): ParagraphChild[] {
  return inlines
    .map((inline) => {
      if (inline.kind !== 'link') return writePiece(inline);
      const address = toLinkTarget(inline.href);
      // An address that Word cannot read would make the whole file unreadable; the words stay.
      const look: IRunOptions = address === null ? { underline: {} } : { style: HYPERLINK_STYLE };
      const runs = inline.content.map((piece) => writePiece(piece, look));
      return address === null ? runs : new ExternalHyperlink({ link: address, children: runs });
    })
    .flat();
}

export function writePiece(piece: TreeTextRun | LineBreak, look: IRunOptions = {}): TextRun {
  if (piece.kind === 'lineBreak') return new TextRun({ ...look, break: 1 });
  const { marks } = piece;
  return new TextRun({
    ...look,
    text: toXmlText(piece.text),
    ...(piece.language && { language: { value: piece.language } }),
    ...(marks.includes('bold') && { bold: true }),
    ...(marks.includes('italic') && { italics: true }),
    ...(marks.includes('underline') && { underline: {} }),
    ...(marks.includes('strike') && { strike: true }),
    ...(marks.includes('subscript') && { subScript: true }),
    ...(marks.includes('superscript') && { superScript: true }),
  });
}
