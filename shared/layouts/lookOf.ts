import type { ParagraphLook, StyleRole } from './paragraphLook.ts';
import type { LayoutProfile } from './profile.ts';

/** How a role looks with what it has from the styles it builds on. */
export function lookOf(role: StyleRole, profile: Pick<LayoutProfile, 'styles'>): ParagraphLook {
  return wholeLook(profile.styles[role], profile);
}

/** The same of one of the profile's looks. */
export function wholeLook(own: ParagraphLook, profile: Pick<LayoutProfile, 'styles'>): ParagraphLook {
  return own.basedOn === null ? own : { ...lookOf(own.basedOn, profile), ...own };
}
