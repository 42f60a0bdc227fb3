import type { LayoutProfile } from '../../layouts/profile.ts';
import type { BlockNode } from '../../model/richText.ts';
import type { Section } from '../../model/section.ts';
import { textRun } from '../inline.ts';
import { inLanguage } from '../language.ts';
import { composeRichText } from '../richText/blocks.ts';
import { isWritten, plainText } from '../richText/writtenText.ts';
import type { Block } from '../tree.ts';

/** A section under its heading, or nothing where nothing is written in it. */
export function composeSection(section: Section, leadPhrase: string, profile: LayoutProfile): Block[] {
  if (!hasContent(section, leadPhrase)) return [];
  const heading = section.heading.trim();
  return [
    ...(heading === ''
      ? []
      : [{ kind: 'heading' as const, role: 'sectionHeading' as const, content: [textRun(heading)] }]),
    ...inLanguage(composeRichText(section.content, profile), section.language),
  ];
}

/** The body's own lead phrase was filled in, not written; without a point after it, it says nothing. */
function hasContent({ content }: Section, leadPhrase: string): boolean {
  const isFilledIn = (node: BlockNode) =>
    node.type === 'recommendationLead' && bare(plainText(node.content)) === bare(leadPhrase);
  return isWritten(content.content.filter((node) => !isFilledIn(node)));
}

function bare(phrase: string): string {
  return phrase.trim().replace(/[\s:.…]+$/, '');
}
