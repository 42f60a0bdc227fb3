import { app, type WebPreferences } from 'electron';
import { preloadFile } from '../paths.ts';

/** What every page of Punkt is held to, the one that is seen and those that are only printed. */
export function lockedPage(): WebPreferences {
  return {
    preload: preloadFile,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}
