import type { LayoutProfile } from '../../layouts/profile.ts';
import type { Logo } from '../tree.ts';

export function composeLogo(logo: LayoutProfile['logo']): Logo | null {
  if (logo === null) return null;
  const { sha256, width, height, alt, place, align, shownHeight } = logo;
  return {
    sha256,
    pixels: { width, height },
    description: alt.trim() === '' ? null : alt.trim(),
    place,
    align,
    height: shownHeight,
  };
}
