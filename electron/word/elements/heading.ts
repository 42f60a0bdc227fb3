import { Paragraph } from 'docx';
import type { Heading } from '#shared/document/flow.ts';
import { millimetresToTwips } from '../units.ts';
import type { WriteContext } from '../writeContext.ts';
import { writeInlines } from './inline.ts';
import { alignmentOption, headerOption, styleOption } from './paragraph.ts';

/** A heading. In a table it looks like one but stays out of the document's outline. */
export function writeHeading({ role, content }: Heading, context: WriteContext): Paragraph {
  return new Paragraph({
    ...styleOption(context.isInTable ? 'tableHead' : role, context),
    ...(context.indent > 0 && { indent: { left: millimetresToTwips(context.indent) } }),
    ...alignmentOption(context),
    ...headerOption(context),
    children: writeInlines(content, context),
  });
}
