import { app, dialog, type BrowserWindow } from 'electron';
import type { ShellSettingsFile } from '../settings/shellSettings.ts';
import { texts } from '../texts.ts';

/** When the page's process dies, says so and opens it again: what was typed is in the database. */
export function offerToReopen(window: BrowserWindow, settings: ShellSettingsFile): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const text = texts(settings.current.language);
    const choice = dialog.showMessageBoxSync(window, {
      type: 'error',
      title: app.name,
      message: text.stopped,
      detail: text.stoppedDetail,
      buttons: [text.openAgain, text.close],
      noLink: true,
    });
    if (choice === 0) window.webContents.reload();
    else app.quit();
  });
}
