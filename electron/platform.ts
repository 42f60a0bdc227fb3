import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';

/** Everything that is different from one system to the next. */

export type Platform = 'windows' | 'macos' | 'linux';

export const platform: Platform =
  process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux';

/** macOS has one menu bar for all; elsewhere the menu only carries the shortcuts and is never drawn. */
export const drawsMenuBar = platform === 'macos';

/** Whether the system draws the window's buttons over our own title bar. */
export const hasWindowControlsOverlay = platform === 'windows';

/** In pixels; the page's own title bar is as high. */
const TITLE_BAR_HEIGHT = 40;

export interface FrameColours {
  readonly background: string;
  readonly symbols: string;
}

/** The window's frame: our own title bar where the system lets its buttons stay, the system's on Linux. */
export function frameOptions({ background, symbols }: FrameColours): BrowserWindowConstructorOptions {
  const options: Readonly<Record<Platform, BrowserWindowConstructorOptions>> = {
    windows: {
      titleBarStyle: 'hidden',
      titleBarOverlay: { color: background, symbolColor: symbols, height: TITLE_BAR_HEIGHT },
    },
    macos: { titleBarStyle: 'hiddenInset' },
    linux: {},
  };
  return options[platform];
}

/** Lets the window's buttons follow a change of theme. */
export function recolourFrame(window: BrowserWindow, { background, symbols }: FrameColours): void {
  if (hasWindowControlsOverlay) window.setTitleBarOverlay({ color: background, symbolColor: symbols });
}
