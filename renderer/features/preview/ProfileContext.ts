import { createContext, use } from 'react';
import type { LayoutProfile } from '#shared/layouts/profile.ts';

/** The profile that the document is drawn with. */
export const ProfileContext = createContext<LayoutProfile | null>(null);

export function useProfile(): LayoutProfile {
  const profile = use(ProfileContext);
  if (!profile) throw new Error('Nothing of a document is drawn outside ProfileContext');
  return profile;
}
