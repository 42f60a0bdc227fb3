import type { ParagraphLook, StyleRole } from '#shared/layouts/paragraphLook.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Lengths in points from now on. */
export function points(millimetres: number): number {
  return millimetres * POINTS_PER_MILLIMETRE;
}

/** A look with all that it has from those it is based on. */
export function lookOf(role: StyleRole, profile: Pick<LayoutProfile, 'styles'>): ParagraphLook {
  const own = profile.styles[role];
  return own.basedOn === null ? own : { ...lookOf(own.basedOn, profile), ...own };
}
