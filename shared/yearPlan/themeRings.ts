import type { Theme } from '../model/yearPlan.ts';
import { arcOfDays, type Arc } from './angles.ts';

/** A theme's place in the wheel: which part of which ring. Ring 0 is the outermost. */
export interface ThemePlace extends Arc {
  readonly theme: Theme;
  readonly ring: number;
}

/**
 * Themes in as few rings as it takes for none to cover another. Each goes into the outermost ring that is free when it
 * begins; earlier ones choose first, so that as many rings are used as there are themes at once.
 */
export function placeThemes(themes: readonly Theme[], year: number): ThemePlace[] {
  const ringsUntil: string[] = [];
  return themes
    .toSorted((a, b) => (a.from + b.to).localeCompare(b.from + a.to))
    .map((theme) => {
      const free = ringsUntil.findIndex((until) => until < theme.from);
      const ring = free === -1 ? ringsUntil.length : free;
      ringsUntil[ring] = theme.to;
      return { theme, ring, ...arcOfDays(theme.from, theme.to, year) };
    });
}
