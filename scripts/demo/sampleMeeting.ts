import type { DemoStep } from './demoStep.ts';

export const sampleMeeting: DemoStep = {
  title: 'The example meeting is opened and looked through',
  run: async ({ app: { page }, picture }) => {
    await page.getByRole('button', { name: 'Se et udfyldt eksempel' }).click();
    await page.getByRole('heading', { name: 'Om mødet' }).waitFor();
    await picture('02-facts');
    await page.getByRole('treeitem').nth(3).click();
    await page.getByRole('textbox', { name: 'Resumé, tekst' }).click();
    await picture('03-item');
    await page.getByRole('treeitem').nth(5).click();
    await picture('04-item-with-table');
    await page.getByRole('button', { name: 'Tilbage til møder' }).click();
    await page.getByRole('heading', { name: 'Møder' }).waitFor();
    await picture('05-meetings');
  },
};
