import { app, BrowserWindow } from 'electron';
import { handle } from '../contract/handle.ts';
import { userDataPath } from '../paths.ts';
import { isDatabaseExpected } from '../recovery/expectedDatabase.ts';
import { hasWindowControlsOverlay, platform } from '../platform.ts';
import { setupMenu } from '../window/menu.ts';
import { applyTheme } from '../window/theme.ts';
import type { Services } from './services.ts';

export function handleApp({ settings, restoreFrom }: Services): void {
  handle('app.describe', async () => ({
    version: app.getVersion(),
    electron: process.versions.electron,
    platform,
    windowControlsOverlay: hasWindowControlsOverlay,
    restoreFrom,
    databaseExpected: await isDatabaseExpected(userDataPath('has-database')),
  }));
  handle('app.setTheme', (theme) => {
    settings.change({ theme });
    applyTheme(theme);
  });
  handle('app.setLanguage', (language) => {
    settings.change({ language });
    setupMenu(language);
  });
  handle('app.toggleFullScreen', (_request, page) => {
    const window = BrowserWindow.fromWebContents(page);
    window?.setFullScreen(!window.isFullScreen());
  });
  handle('app.quit', (_request, page) => {
    BrowserWindow.fromWebContents(page)?.destroy();
  });
}
