import type { IParagraphOptions } from 'docx';
import { AlignmentType, Paragraph } from 'docx';
import type { Paragraph as TreeParagraph } from '#shared/document/tree.ts';
import type { StyleRole } from '#shared/layouts/paragraphLook.ts';
import { millimetresToTwips } from '../units.ts';
import type { WriteContext } from '../writeContext.ts';
import { writeInlines } from './inline.ts';

/** A paragraph in the style of its role; `more` carries what a list gives the paragraph that bears its marker. */
export function writeParagraph(
  { role, content }: TreeParagraph,
  context: WriteContext,
  more: IParagraphOptions = {},
): Paragraph {
  const isRunningText = role === 'body' || context.textRole !== 'body';
  const indented = context.indent > 0 && more.numbering === undefined;
  return new Paragraph({
    ...styleOption(isRunningText ? context.textRole : role, context),
    ...(indented && { indent: { left: millimetresToTwips(context.indent) } }),
    ...alignmentOption(context),
    ...more,
    children: writeInlines(content),
  });
}

/** Left is what the styles say. */
export function alignmentOption({ align }: WriteContext): IParagraphOptions {
  switch (align) {
    case 'left':
      return {};
    case 'center':
      return { alignment: AlignmentType.CENTER };
    case 'right':
      return { alignment: AlignmentType.RIGHT };
  }
}

/** A heading that begins a page. The room above it in its style is there to set it off from what it follows. */
export const firstOnPage: IParagraphOptions = { pageBreakBefore: true, spacing: { before: 0 } };

/** Names the role's style. The basic style is named nowhere: Word gives it to every paragraph without one. */
export function styleOption(role: StyleRole, { profile }: WriteContext): IParagraphOptions {
  return role === 'body' ? {} : { style: profile.styles[role].styleId };
}
