import type { IParagraphOptions, ParagraphChild } from 'docx';
import { Bookmark, Paragraph, TextRun } from 'docx';
import { roomAboveItem } from '#shared/layouts/roomAboveItem.ts';
import type { Block, GroupHeading, HeadingNumber, ItemHeading, NumberedRole } from '#shared/document/tree.ts';
import { pointsToTwips } from '../units.ts';
import type { WriteContext } from '../writeContext.ts';
import { toXmlText } from '../xmlText.ts';
import { firstOnPage, styleOption } from './paragraph.ts';

/** `above`: what stands right above. A group's name and the line of the meeting make the room between them. */
export function writeItemHeading(
  { role, title, number, bookmark, referenceBookmark, startsPage }: ItemHeading,
  above: Block['kind'] | undefined,
  context: WriteContext,
): Paragraph {
  return new Paragraph({
    ...styleOption(role, context),
    ...numberOption(number, role, context),
    ...(startsPage && firstOnPage),
    ...roomBelow(above, context),
    children: [bookmark, referenceBookmark].reduce<ParagraphChild[]>(
      (children, id) => (id === null ? children : [new Bookmark({ id, children })]),
      [new TextRun(toXmlText(title))],
    ),
  });
}

export function writeGroupHeading(
  { title, number, bookmark, startsPage }: GroupHeading,
  context: WriteContext,
): Paragraph {
  const name = new TextRun(toXmlText(title));
  return new Paragraph({
    ...styleOption('groupHeading', context),
    ...(number !== null && numberOption(number, 'groupHeading', context)),
    ...(startsPage && firstOnPage),
    children: [bookmark === null ? name : new Bookmark({ id: bookmark, children: [name] })],
  });
}

function roomBelow(above: Block['kind'] | undefined, { profile }: WriteContext): IParagraphOptions {
  const room = roomAboveItem(above, profile);
  return room === null ? {} : { spacing: { before: pointsToTwips(room) } };
}

/** The heading's place in its count, unless its style says so already; docx's layout does not read it from there. */
function numberOption(
  { numbering, level }: HeadingNumber,
  role: NumberedRole,
  { headings, pages }: WriteContext,
): IParagraphOptions {
  const definition = headings.definitions.get(numbering);
  const ofStyle = headings.ofStyles.get(role);
  const isInStyle = ofStyle?.definition === definition && ofStyle?.level === level;
  if (definition === undefined || (isInStyle && pages !== null)) return {};
  return { numbering: { reference: definition, level, instance: 0, custom: true } };
}
