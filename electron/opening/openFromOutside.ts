import { app } from 'electron';
import { send } from '../contract/send.ts';
import { showMainWindow } from '../window/mainWindow.ts';
import { packageAmong, type WaitingPackage } from './waitingPackage.ts';

/**
 * Takes the packages that the system asks Punkt to open: by a double click that starts it, by one while it runs (which
 * starts a second Punkt that tells this one and ends), and as macOS does it. The page asks about each before anything is
 * stored, and what is being typed stays as it is.
 */
export function openFromOutside(waiting: WaitingPackage): void {
  const first = packageAmong(process.argv, process.cwd());
  if (first !== null) waiting.put(first);
  app.on('second-instance', (_event, words, folder) => open(packageAmong(words, folder), waiting));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path, waiting);
  });
}

/** Without a window yet, the page asks when it is there. */
function open(path: string | null, waiting: WaitingPackage): void {
  if (path !== null) waiting.put(path);
  const window = showMainWindow();
  if (window && path !== null) send(window.webContents, 'package.waiting', undefined);
}
