import { create } from 'zustand';
import { callMain } from '../bridge/main.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

export const useThemeChoice = create<{ choice: ThemeChoice }>(() => ({ choice: 'system' }));

/** Follows the choice on screen and in what the system itself draws around it. */
export function setTheme(choice: ThemeChoice): void {
  useThemeChoice.setState({ choice });
  void callMain('app.setTheme', choice);
}
