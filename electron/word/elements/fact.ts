import { Paragraph, Tab, TextRun } from 'docx';
import type { Fact } from '#shared/document/tree.ts';
import type { WriteContext } from '../writeContext.ts';
import { toXmlText } from '../xmlText.ts';
import { writeInlines } from './inline.ts';
import { styleOption } from './paragraph.ts';

/** A label, and at the style's indent what it says. */
export function writeFact({ role, label, content }: Fact, context: WriteContext): Paragraph {
  return new Paragraph({
    ...styleOption(role, context),
    children: [
      new TextRun({
        children: [toXmlText(label), ...(content.length > 0 ? [new Tab()] : [])],
        ...(role === 'fact' && { bold: true }),
      }),
      ...writeInlines(content),
    ],
  });
}
