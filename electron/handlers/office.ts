import { officeOf } from '../convert/office.ts';
import { handle } from '../contract/handle.ts';
import { askForProgram } from '../files/askForFile.ts';
import type { Services } from './services.ts';

export function handleOffice({ settings }: Services): void {
  handle('office.describe', () => officeOf(settings));

  handle('office.choose', async (_request, page) => {
    const officePath = await askForProgram(page, settings);
    if (officePath === null) return null;
    settings.change({ officePath });
    return officeOf(settings);
  });

  handle('office.forget', () => {
    settings.change({ officePath: null });
    return officeOf(settings);
  });
}
