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
  const counts = new Map(
    [...headings.ofStyles].map(([role, { definition, level }]) => [
      profile.styles[role],
      { reference: definition, level },
    ]),
  );
  return [
    ...createDefaultStyles(profile),
    ...Object.values(profile.styles).map((look) => createParagraphStyle(look, profile, counts.get(look))),
    ...createCharacterStyles(profile),
  ];
}
