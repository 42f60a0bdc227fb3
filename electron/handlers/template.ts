import { basename } from 'node:path';
import { handle } from '../contract/handle.ts';
import { askWhichToOpen } from '../files/askForFile.ts';
import type { Services } from './services.ts';

export function handleTemplate({ settings, wordProcess }: Services): void {
  handle('template.choose', async (_request, page) => {
    // The process is ready by the time the person has chosen.
    wordProcess.warmUp();
    const path = await askWhichToOpen(page, settings, 'template');
    return path === null ? null : wordProcess.keepTemplate({ path, fileName: basename(path) });
  });
}
