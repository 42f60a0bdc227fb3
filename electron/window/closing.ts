import type { BrowserWindow } from 'electron';
import { send } from '../contract/send.ts';

/** In milliseconds: how long a page that answers nothing, because it hangs, can keep the window open. */
const LONGEST_WAIT = 3000;

/**
 * A window that is closed asks its page first: the page stores what was typed last and answers with app.quit, within
 * milliseconds. Closed at once, the window would take the last quarter of a second of typing with it.
 */
export function letPageStoreBeforeClosing(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined;
  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (timer !== undefined) return;
    send(window.webContents, 'app.closing', undefined);
    timer = setTimeout(() => window.destroy(), LONGEST_WAIT);
  });
  window.on('closed', () => clearTimeout(timer));
}
