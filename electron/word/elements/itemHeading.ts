import type { IParagraphOptions, ParagraphChild } from 'docx';
import { Bookmark, Paragraph, TextRun } from 'docx';
import type { GroupLine, HeadingNumber, ItemHeading } from '#shared/document/tree.ts';
import type { WriteContext } from '../writeContext.ts';
import { toXmlText } from '../xmlText.ts';
import { styleOption } from './paragraph.ts';

export function writeItemHeading(
  { title, number, bookmark, referenceBookmark, startsPage }: ItemHeading,
  context: WriteContext,
): Paragraph {
  return new Paragraph({
    ...styleOption('itemHeading', context),
    ...numberOption(number, context),
    pageBreakBefore: startsPage,
    children: [bookmark, referenceBookmark].reduce<ParagraphChild[]>(
      (children, id) => (id === null ? children : [new Bookmark({ id, children })]),
      [new TextRun(toXmlText(title))],
    ),
  });
}

export function writeGroupLine({ title, number, startsPage }: GroupLine, context: WriteContext): Paragraph {
  return new Paragraph({
    ...styleOption('groupLine', context),
    ...(number !== null && numberOption(number, context)),
    pageBreakBefore: startsPage,
    children: [new TextRun(toXmlText(title))],
  });
}

/** The heading's place in its count, unless its style says so already. */
function numberOption({ numbering, level }: HeadingNumber, { headings }: WriteContext): IParagraphOptions {
  const definition = headings.definitions.get(numbering);
  if (definition === undefined || numbering === headings.ofStyle) return {};
  return { numbering: { reference: definition, level, instance: 0, custom: true } };
}
