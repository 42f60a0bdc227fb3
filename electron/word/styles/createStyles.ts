import type { XmlComponent } from 'docx';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { createTemplateDefaults, createTemplateStyles } from '../template/templateStyles.ts';
import type { WordTemplate } from '../template/wordTemplate.ts';
import type { HeadingCount, HeadingNumberings } from '../writeContext.ts';
import { createCharacterStyles } from './characterStyles.ts';
import { createDefaultStyle, createDocumentDefaults, defaultStyleTypes } from './defaultStyles.ts';
import { createParagraphStyle } from './paragraphStyle.ts';

/**
 * Every style of the document: the template's, and what it lacks. They take the place of docx's own, which carry English
 * ids and looks of their own; two styles that both claim to be "heading 1" would confuse Word.
 */
export function createStyles(
  profile: LayoutProfile,
  headings: HeadingNumberings,
  template: WordTemplate | null,
): XmlComponent[] {
  const counts = new Map([...headings.ofStyles].map(([role, count]) => [profile.styles[role], count]));
  const given = template?.styles ?? [];
  const isGiven = (styleId: string): boolean => given.some(({ id }) => id === styleId);
  return [
    template ? createTemplateDefaults(template, profile.language) : createDocumentDefaults(profile),
    ...(template ? createTemplateStyles(template, profile, counts) : []),
    ...defaultStyleTypes
      .filter((type) => !given.some((style) => style.type === type && style.isDefault))
      .map(createDefaultStyle),
    ...Object.values(profile.styles)
      .filter(({ styleId }) => !isGiven(styleId))
      .map((look) => createParagraphStyle(look, profile, numberingOf(counts.get(look)))),
    ...[...createCharacterStyles(profile)].flatMap(([id, style]) => (isGiven(id) ? [] : [style])),
  ];
}

function numberingOf(count: HeadingCount | undefined) {
  return count && { reference: count.definition, level: count.level };
}
