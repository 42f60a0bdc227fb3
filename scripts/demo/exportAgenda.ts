import { answerSaveDialog } from '../../tests/e2e/harness/dialogs.ts';
import type { DemoStep } from './demoStep.ts';

export const exportAgenda: DemoStep = {
  title: 'The agenda is exported as Word',
  run: async ({ app: { page, electron }, file, picture }) => {
    await answerSaveDialog(electron, file('Dagsorden styregruppen 2031-03-14.docx'));
    await page.getByRole('button', { name: 'Fortsæt dagsordenen' }).click();
    await page.getByRole('button', { name: 'Eksportér' }).waitFor();
    await page.keyboard.press('F12');
    await page.getByRole('button', { name: 'Åbn i Word' }).waitFor();
    await picture('13-exported');
    await page.getByRole('button', { name: 'Luk' }).click();
  },
};
