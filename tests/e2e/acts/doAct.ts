import type { Page } from '@playwright/test';

/** Does an act by its name, from the search field. */
export async function doAct(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+e');
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
}
