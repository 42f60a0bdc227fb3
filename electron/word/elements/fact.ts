import type { ParagraphChild } from 'docx';
import { Bookmark, Paragraph, Tab, TextRun } from 'docx';
import type { Fact } from '#shared/document/tree.ts';
import type { WriteContext } from '../writeContext.ts';
import { toXmlText } from '../xmlText.ts';
import { writeInlines } from './inline.ts';
import { styleOption } from './paragraph.ts';

/** A label, and at the style's indent what it says. */
export function writeFact(fact: Fact, context: WriteContext): Paragraph {
  const { role, content, atRight } = fact;
  return new Paragraph({
    ...styleOption(role, context),
    children: [
      ...writeLabel(fact),
      ...(content.length > 0 ? [new TextRun({ children: [new Tab()] })] : []),
      ...writeInlines(content, context),
      ...(atRight === undefined ? [] : [new TextRun({ children: [new Tab(), toXmlText(atRight)] })]),
    ],
  });
}

function writeLabel({ role, label, referredTo }: Fact): ParagraphChild[] {
  const run = (text: string) =>
    new TextRun({ text: toXmlText(text), ...(role === 'fact' && { bold: true }) });
  if (!referredTo) return [run(label)];
  const at = label.indexOf(referredTo.text);
  return [
    run(label.slice(0, at)),
    new Bookmark({ id: referredTo.bookmark, children: [run(referredTo.text)] }),
    run(label.slice(at + referredTo.text.length)),
  ];
}
