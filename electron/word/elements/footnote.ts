import type { ParagraphChild } from 'docx';
import { FootnoteReferenceRun, Paragraph, Tab, TextRun } from 'docx';
import type { WriteContext } from '../writeContext.ts';

/** A footnote's mark, with its note: Word numbers both and sets the note at the foot of the page. */
export function writeFootnote(content: readonly ParagraphChild[], { profile }: WriteContext): ParagraphChild {
  // docx writes the number itself, first in the note.
  const note = new Paragraph({
    style: profile.styles.footnote.styleId,
    children: [new TextRun({ children: [new Tab()] }), ...content],
  });
  return new FootnoteReferenceRun({ children: [note] });
}
