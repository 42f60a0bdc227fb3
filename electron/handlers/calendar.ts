import { handle } from '../contract/handle.ts';
import { askWhereToSave } from '../files/askForFile.ts';
import { writeFileAtomically } from '../files/writeFileAtomically.ts';
import type { Services } from './services.ts';

export function handleCalendar({ settings }: Services): void {
  handle('calendar.save', async ({ suggestedName, content }, page) => {
    const path = await askWhereToSave(page, settings, { kind: 'calendar', suggestedName });
    if (path === null) return false;
    await writeFileAtomically(path, content);
    return true;
  });
}
