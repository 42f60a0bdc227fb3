import type { DemoStep } from './demoStep.ts';

export const searching: DemoStep = {
  title: 'A word is typed in the search field, and the shortcuts are looked up',
  run: async ({ app: { page }, picture }) => {
    await page.keyboard.press('Control+e');
    await page.getByRole('option').first().waitFor();
    await picture('14-acts');
    await page.keyboard.type('sty');
    await page.getByRole('group', { name: 'Punkter' }).waitFor();
    await picture('15-search');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Genveje' }).waitFor();
    await picture('16-shortcuts');
    await page.keyboard.press('Escape');
  },
};
