import { nativeTheme, type BrowserWindow } from 'electron';
import { recolourFrame, type FrameColours } from '../platform.ts';
import type { ShellSettings } from '../settings/shellSettings.ts';

/** The title bar's colours, the same as the page's own. */
const light: FrameColours = { background: '#f3f3f3', symbols: '#242424' };
const dark: FrameColours = { background: '#1c1c1c', symbols: '#ffffff' };

export function currentColours(): FrameColours {
  return nativeTheme.shouldUseDarkColors ? dark : light;
}

/** What the system draws (dialogs, scrollbars) and what the page is told it prefers follow the app's theme. */
export function applyTheme(theme: ShellSettings['theme']): void {
  nativeTheme.themeSource = theme;
}

/** Keeps what the system draws around the page in step with the theme, whoever changes it. */
export function followTheme(window: BrowserWindow): void {
  const recolour = (): void => {
    window.setBackgroundColor(currentColours().background);
    recolourFrame(window, currentColours());
  };
  nativeTheme.on('updated', recolour);
  window.on('closed', () => nativeTheme.off('updated', recolour));
}
