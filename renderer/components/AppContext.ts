import { createContext, use } from 'react';
import type { AppDescription } from '../startUp.ts';

/** Which app this is and what it runs on: known before the first picture, the same until it closes. */
export const AppContext = createContext<AppDescription | null>(null);

export function useApp(): AppDescription {
  const app = use(AppContext);
  if (!app) throw new Error('Nothing is drawn outside AppContext');
  return app;
}
