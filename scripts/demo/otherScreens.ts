import type { DemoStep } from './demoStep.ts';

export const otherScreens: DemoStep = {
  title: 'The other screens, and the dark theme',
  run: async ({ app: { page }, picture }) => {
    await page.getByRole('button', { name: 'Udvalg', exact: true }).click();
    await page.getByRole('heading', { name: 'Medlemmer' }).waitFor();
    await picture('06-bodies');
    await page.getByRole('button', { name: 'Årshjul', exact: true }).click();
    await page.getByRole('radio', { name: /^marts/ }).click();
    await picture('17-year');
    await page.getByRole('button', { name: 'Indstillinger' }).click();
    await page.getByRole('radio', { name: 'Mørkt' }).click();
    await picture('07-settings-dark');
    await page.getByRole('button', { name: 'Møder', exact: true }).click();
    await picture('08-meetings-dark');
    await page.getByRole('button', { name: 'Fortsæt dagsordenen' }).click();
    await page.getByRole('treeitem').nth(3).click();
    await page.getByRole('textbox', { name: 'Resumé, tekst' }).click();
    await picture('09-item-dark');
    await page.getByRole('button', { name: 'Indstillinger' }).click();
    await page.getByRole('radio', { name: 'Lyst' }).click();
  },
};
