import type { Page } from '@playwright/test';
import { reach } from './keyboard.ts';

/** What a secretary does, by keyboard alone: each act begins where the one before it left the focus. */

/** From the first screen, with the first preset or a later one; leaves the focus on the body's form. */
export async function createBody(
  page: Page,
  name: string,
  shortName: string,
  preset: 0 | 1 | 2 = 0,
): Promise<void> {
  await page.getByRole('button', { name: 'Opret udvalg' }).waitFor();
  await reach(page, 'Opret udvalg');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(shortName);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (let step = 0; step < preset; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name, level: 2, exact: true }).waitFor();
}

/** From the body's form, on the day suggested or another ("12-03-2031"); leaves the focus in the meeting's outline. */
export async function createMeeting(page: Page, place: string, day?: string): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').waitFor();
  if (day !== undefined) {
    await page.getByRole('dialog').getByLabel('Dato').press('Control+a');
    await page.keyboard.type(day);
  }
  await reach(page, 'Sted');
  await page.keyboard.type(place);
  await page.keyboard.press('Enter');
  await page.getByRole('treeitem', { name: 'Om mødet' }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Types titles one after the other, from the line in the outline that has the focus. Leaves it on the last of them. */
export async function typeTitles(page: Page, titles: readonly string[]): Promise<void> {
  await page.keyboard.press('Enter');
  for (const title of titles) {
    await page.getByRole('tree').getByRole('textbox').and(page.locator(':focus')).waitFor();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await page.getByRole('treeitem', { name: title }).first().waitFor();
  }
  await page.getByRole('tree').getByRole('textbox').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[role=treeitem]:focus', { hasText: titles.at(-1) ?? '' }).waitFor();
}
