import type { Run } from 'docx';
import { InternalHyperlink, Paragraph, Tab, TextRun } from 'docx';
import type { Contents, ContentsLine } from '#shared/document/tree.ts';
import type { WriteContext } from '../writeContext.ts';
import { toXmlText } from '../xmlText.ts';
import { ContentsControl } from './contentsControl.ts';
import { field, fieldEnd, fieldStart } from './field.ts';
import { firstOnPage, styleOption } from './paragraph.ts';

/**
 * The contents as Word's own field, so that Word can update it, holding lines that are right already. docx's own class
 * would take the entry's number from the heading ("Punkt 3."); here the lines are written as the tree has them.
 * The field takes up the headings of items, and of groups where those are headings; never those of sections.
 */
export function writeContents(
  { heading, startsPage, levels, lines }: Contents,
  context: WriteContext,
): ContentsControl {
  const title = new Paragraph({
    ...styleOption('contentsHeading', context),
    ...(startsPage && firstOnPage),
    children: [new TextRun(toXmlText(heading))],
  });
  const written = lines.map((line, index) => {
    const start = index === 0 ? fieldStart(String.raw`TOC \o "1-${levels}" \h \z`) : [];
    const end = index === lines.length - 1 ? [fieldEnd()] : [];
    return writeLine(line, start, end, context);
  });
  return new ContentsControl([title, ...written]);
}

function writeLine(line: ContentsLine, start: Run[], end: Run[], context: WriteContext): Paragraph {
  if (line.kind === 'group') {
    return new Paragraph({
      ...styleOption('contentsGroup', context),
      children: [...start, new TextRun(toXmlText(line.title)), ...end],
    });
  }
  const { level, label, title, bookmark } = line;
  const link = new InternalHyperlink({
    anchor: bookmark,
    children: [
      new TextRun({
        children: [...(label === '' ? [] : [toXmlText(label), new Tab()]), toXmlText(title), new Tab()],
      }),
      ...writePage(bookmark, context),
    ],
  });
  return new Paragraph({
    ...styleOption(level === 1 ? 'contentsEntry' : 'contentsSubEntry', context),
    children: [...start, link, ...end],
  });
}

/** While the pages are still being counted, as much room as most numbers take: docx would lay out nothing. */
function writePage(bookmark: string, { pages }: WriteContext): Run[] {
  if (pages === null) return [new TextRun('00')];
  return field(`PAGEREF ${bookmark} \\h`, pages.bookmarks.get(bookmark)?.toString() ?? '');
}
