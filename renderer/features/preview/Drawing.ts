import { createContext, use } from 'react';
import type { HeadingPage } from '#shared/document/pages/pagesOfDocument.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';

/** What every part of a drawn document needs to know of the whole. */
export interface Drawing {
  readonly profile: LayoutProfile;
  /** By bookmark; null where pages are not counted. */
  readonly headingPages: ReadonlyMap<string, HeadingPage> | null;
  /** On paper links lead somewhere, and a number that is an estimate in Word is what it is. */
  readonly medium: 'screen' | 'paper';
}

export const DrawingContext = createContext<Drawing | null>(null);

export function useDrawing(): Drawing {
  const drawing = use(DrawingContext);
  if (!drawing) throw new Error('Nothing of a document is drawn outside DrawingContext');
  return drawing;
}

export function useProfile(): LayoutProfile {
  return useDrawing().profile;
}
