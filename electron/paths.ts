import { app } from 'electron';
import { join } from 'node:path';
import type { DevServer } from './security/origin.ts';

/** null in a built app. */
export const devServer: DevServer = MAIN_WINDOW_VITE_DEV_SERVER_URL ?? null;

/** The parts of the built app. Main and its processes are bundled side by side as CommonJS, hence __dirname. */
export const preloadFile = join(__dirname, 'preload.cjs');
export const exportProcessFile = join(__dirname, 'exportProcess.cjs');
export const examineProcessFile = join(__dirname, 'examineProcess.cjs');
export const pdfProcessFile = join(__dirname, 'pdfProcess.cjs');
export const packProcessFile = join(__dirname, 'packProcess.cjs');
export const rendererFolder = join(__dirname, '..', 'renderer', MAIN_WINDOW_VITE_NAME);

/** The letters of the appendix packs (electron/pdf/pack/draw/fontFiles.ts). */
export function fontsFolder(): string {
  return app.isPackaged
    ? process.resourcesPath
    : join(app.getAppPath(), 'node_modules', '@fontsource', 'carlito', 'files');
}

/** What Punkt keeps in the user's data folder, beside what Chromium keeps there. */
export function userDataPath(
  name:
    | 'shell.json'
    | 'start-over.json'
    | 'has-database'
    | 'backups'
    | 'files'
    | 'unlocked'
    | 'set-aside'
    | 'before-opening'
    | 'IndexedDB',
): string {
  return join(app.getPath('userData'), name);
}
