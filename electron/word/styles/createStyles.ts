import type { XmlComponent } from 'docx';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import type { HeadingNumberings } from '../writeContext.ts';
import { createCharacterStyles } from './characterStyles.ts';
import { createDefaultStyles } from './defaultStyles.ts';
import { createParagraphStyle } from './paragraphStyle.ts';

/**
 * Every style of the document. They take the place of docx's own, which carry English ids and looks of their own;
 * two styles that both claim to be "heading 1" would confuse Word.
 */
export function createStyles(profile: LayoutProfile, headings: HeadingNumberings): XmlComponent[] {
  const definition = headings.ofStyle === null ? undefined : headings.definitions.get(headings.ofStyle);
  return [
    ...createDefaultStyles(profile),
    ...Object.values(profile.styles).map((look) => {
      const isCounted = look === profile.styles.itemHeading && definition !== undefined;
      return createParagraphStyle(look, profile, isCounted ? { reference: definition, level: 0 } : undefined);
    }),
    ...createCharacterStyles(profile),
  ];
}
