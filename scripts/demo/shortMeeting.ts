import { answerSaveDialog } from '../../tests/e2e/harness/dialogs.ts';
import type { DemoStep } from './demoStep.ts';

/** How the first items are decided, each by one key: as recommended, as recommended, noted. */
const DECISIONS = ['Control+1', 'Control+1', 'Control+2'];

export const shortMeeting: DemoStep = {
  title: 'A short meeting is held, and its minutes are written',
  run: async ({ app: { page, electron }, file, picture }) => {
    await page.keyboard.press('F5');
    await page.getByRole('button', { name: 'Begynd mødet' }).waitFor();
    await page.keyboard.press('Control+Shift+B');
    await page.getByRole('button', { name: 'Afslut mødet' }).waitFor();
    for (const [index, keys] of DECISIONS.entries()) {
      const item = page.getByRole('article', { name: new RegExp(`^Punkt ${index + 1}\\b`) });
      await item.waitFor();
      await page.keyboard.press(keys);
      await page.getByRole('button', { pressed: true }).first().waitFor();
      if (index === DECISIONS.length - 1) await picture('18-meeting');
      await page.keyboard.press('Control+PageDown');
    }
    await page.getByRole('button', { name: 'Afslut mødet' }).click();
    await page.getByRole('button', { name: 'Genoptag mødet' }).waitFor();
    await page.keyboard.press('Shift+F5');
    const list = page.getByRole('navigation', { name: 'Beslutninger på mødet' });
    await list.getByRole('button', { name: /^1 / }).click();
    await picture('19-minutes');
    await answerSaveDialog(electron, file('Referat styregruppen 2031-03-14.docx'));
    await page.getByRole('button', { name: 'Eksportér' }).click();
    await page.getByRole('menuitem', { name: /^Referat som Word(?!,)/ }).click();
    await page.getByRole('button', { name: 'Åbn i Word' }).waitFor();
    await page.getByRole('button', { name: 'Luk' }).click();
  },
};
