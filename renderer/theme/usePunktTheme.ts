import { useEffect, useSyncExternalStore } from 'react';
import { useThemeChoice } from '../stores/theme.ts';
import { darkTheme, lightTheme, type PunktTheme } from './themes.ts';

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  systemDark.addEventListener('change', listener);
  return () => systemDark.removeEventListener('change', listener);
}

/** The theme to draw in: the person's choice, or the system's and its changes. */
export function usePunktTheme(): PunktTheme {
  const choice = useThemeChoice((state) => state.choice);
  const system = useSyncExternalStore(subscribe, () => systemDark.matches);
  const dark = choice === 'dark' || (choice === 'system' && system);
  const theme = dark ? darkTheme : lightTheme;
  useEffect(() => {
    document.documentElement.style.colorScheme = theme.colorScheme;
  }, [theme]);
  return theme;
}
