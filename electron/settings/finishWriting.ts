import { app } from 'electron';
import type { ShellSettingsFile } from './shellSettings.ts';

/** Lets the app end only when what main remembers is on disk. */
export function finishWritingBeforeQuit(settings: ShellSettingsFile): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void settings.saved().then(() => app.quit());
  });
}
