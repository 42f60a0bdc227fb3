import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from './AppContext.ts';

/** Writes keys as they stand on the keyboard: "Mod+Shift+F" as "Ctrl+Skift+F". */
export function useKeyNames(): (keys: string) => string {
  const { t } = useTranslation();
  const { platform } = useApp();
  return useCallback(
    (keys) => {
      const nameOf = (key: string): string => {
        switch (key) {
          case 'Mod':
            return platform === 'macos' ? 'Cmd' : 'Ctrl';
          case 'Shift':
          case 'Space':
          case 'ArrowUp':
          case 'ArrowDown':
          case 'ArrowLeft':
          case 'ArrowRight':
            return t(`keyNames.${key}`);
          case 'PageUp':
            return 'Page Up';
          case 'PageDown':
            return 'Page Down';
          default:
            return key;
        }
      };
      return keys.split('+').map(nameOf).join('+');
    },
    [platform, t],
  );
}
