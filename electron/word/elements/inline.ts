import type { IRunOptions, ParagraphChild } from 'docx';
import { Bookmark, ExternalHyperlink, TextRun } from 'docx';
import type { Inline, LineBreak, Link, TextRun as TreeTextRun } from '#shared/document/inline.ts';
import { toLinkTarget } from '../linkTarget.ts';
import { HYPERLINK_STYLE } from '../styles/characterStyles.ts';
import type { WriteContext } from '../writeContext.ts';
import { toXmlText } from '../xmlText.ts';
import { writeFootnote } from './footnote.ts';
import { markOptions } from './marks.ts';
import { writeReference } from './reference.ts';

export function writeInlines(inlines: readonly Inline[], context: WriteContext): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    switch (inline.kind) {
      case 'text':
      case 'lineBreak':
        return [writePiece(inline)];
      case 'link':
        return writeLink(inline);
      case 'bookmarked':
        return [new Bookmark({ id: inline.bookmark, children: writeInlines(inline.content, context) })];
      case 'reference':
        return writeReference(inline);
      case 'footnote':
        return [writeFootnote(writeInlines(inline.content, context), context)];
    }
  });
}

function writeLink({ href, content }: Link): ParagraphChild[] {
  const address = toLinkTarget(href);
  // An address that Word cannot read would make the whole file unreadable; the words stay.
  const look: IRunOptions = address === null ? { underline: {} } : { style: HYPERLINK_STYLE };
  const runs = content.map((piece) => writePiece(piece, look));
  return address === null ? runs : [new ExternalHyperlink({ link: address, children: runs })];
}

export function writePiece(piece: TreeTextRun | LineBreak, look: IRunOptions = {}): TextRun {
  if (piece.kind === 'lineBreak') return new TextRun({ ...look, break: 1 });
  return new TextRun({
    ...look,
    text: toXmlText(piece.text),
    ...(piece.language && { language: { value: piece.language } }),
    ...markOptions(piece.marks),
  });
}
