import type { IParagraphOptions } from 'docx';
import { AlignmentType, Paragraph } from 'docx';
import type { Paragraph as TreeParagraph } from '#shared/document/flow.ts';
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
  const styleRole = styleRoleOf(role, context);
  const indented = context.indent > 0 && more.numbering === undefined;
  // A quotation is set in from the text around it.
  const ownIndent = context.profile.styles[styleRole].indent?.left ?? 0;
  return new Paragraph({
    ...styleOption(styleRole, context),
    ...(indented && { indent: { left: millimetresToTwips(context.indent + ownIndent) } }),
    ...alignmentOption(context),
    ...headerOption(context),
    ...more,
    children: writeInlines(content, context),
  });
}

/** Running text and quotations look as the place where they stand; everything else has one look. */
function styleRoleOf(role: TreeParagraph['role'], { textRole, isInTable }: WriteContext): StyleRole {
  if (role === 'quote') return isInTable ? 'tableQuote' : 'quote';
  return textRole === 'body' ? role : textRole;
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

/** A table's header stays on the page where its first row begins. */
export function headerOption({ isInHeader }: Pick<WriteContext, 'isInHeader'>): IParagraphOptions {
  return isInHeader ? { keepNext: true } : {};
}

/** A heading that begins a page. The room above it in its style is there to set it off from what it follows. */
export const firstOnPage: IParagraphOptions = { pageBreakBefore: true, spacing: { before: 0 } };

/** Names the role's style. The basic style is named nowhere: Word gives it to every paragraph without one. */
export function styleOption(role: StyleRole, { profile }: WriteContext): IParagraphOptions {
  return role === 'body' ? {} : { style: profile.styles[role].styleId };
}
