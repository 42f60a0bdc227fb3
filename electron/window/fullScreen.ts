import type { BrowserWindow } from 'electron';
import { send } from '../contract/send.ts';

/** Tells the page when the window takes the whole screen and when it gives it back, by whatever key or gesture. */
export function tellOfFullScreen(window: BrowserWindow): void {
  const tell = (): void => send(window.webContents, 'app.fullScreen', window.isFullScreen());
  window.on('enter-full-screen', tell);
  window.on('leave-full-screen', tell);
  // A page that is loaded again after a crash knows nothing yet.
  window.webContents.on('did-finish-load', tell);
}
