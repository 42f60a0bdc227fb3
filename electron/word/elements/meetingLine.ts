import { Paragraph, Tab, TextRun } from 'docx';
import type { MeetingLine } from '#shared/document/tree.ts';
import type { WriteContext } from '../writeContext.ts';
import { toXmlText } from '../xmlText.ts';
import { firstOnPage, styleOption } from './paragraph.ts';

export function writeMeetingLine(
  { meeting, access, startsPage }: MeetingLine,
  context: WriteContext,
): Paragraph {
  return new Paragraph({
    ...styleOption('meetingLine', context),
    ...(startsPage && firstOnPage),
    children: [
      new TextRun(toXmlText(meeting)),
      new TextRun({ children: [new Tab()] }),
      new TextRun({ text: toXmlText(access), bold: true }),
    ],
  });
}
