import type { Locator, Page } from '@playwright/test';
import { doAct } from './acts/doAct.ts';
import { reach } from './acts/keyboard.ts';
import { openSample } from './acts/open.ts';
import { expect, test } from './harness/fixtures.ts';

test('a meeting is held by keyboard, in any order, and goes on where it was after a power cut', async ({
  launch,
}) => {
  const app = await launch();
  await beginWithAll(app.page);
  await noteWhoIsThere(app.page);
  await takeUpOthers(app.page);
  await app.kill();

  const { page } = await launch();
  await expect(title(page, '12. Brand i Bådhuset')).toBeVisible();
  await expect(page.getByText('Uden for dagsordenen', { exact: true })).toBeVisible();
  await expect(chip(page, /^Palle Ravnkilde, kom/)).toBeVisible();
  await doAct(page, 'Afslut mødet');
  await expect(page.getByText(/^Mødet sluttede kl\./)).toBeVisible();
  await correctWhenPalleLeft(page);
  await page.keyboard.press('F5');
  await expect(page.getByText('Afholdt', { exact: true })).toBeVisible();
});

/** Everybody who sent no apologies is there when the meeting begins. */
async function beginWithAll(page: Page): Promise<void> {
  await openSample(page);
  await page.keyboard.press('F5');
  await expect(title(page, '1. Godkendelse af dagsorden')).toBeVisible();
  await page.keyboard.press('Control+Shift+F');
  await expect(page.getByRole('button', { name: 'Markér de 9 andre som til stede' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Luk' })).toBeFocused();
  await closeDialog(page);
  await expect(crowd(page, 9)).toBeVisible();
  await page.keyboard.press('Control+Shift+B');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
}

/** Jens is disqualified on item 2, and on no other; Palle goes in the middle of item 3. */
async function noteWhoIsThere(page: Page): Promise<void> {
  await page.keyboard.press('Control+PageDown');
  await expect(title(page, /^2\. Godkendelse af referat/)).toBeVisible();
  await sayOf(page, crowd(page, 9), 'Jens Fabrin Holmgård', 'Inhabil i punkt 2');
  await expect(chip(page, 'Jens Fabrin Holmgård, inhabil')).toBeVisible();
  await expect(crowd(page, 8)).toBeVisible();

  await page.keyboard.press('Control+PageDown');
  await expect(title(page, /^3\. /)).toBeVisible();
  await sayOf(page, crowd(page, 9), 'Palle Ravnkilde', 'Går under punkt 3');
  await expect(chip(page, 'Palle Ravnkilde, ikke i lokalet')).toBeVisible();
}

/** After a break item 7 comes before the others, then one that was on no agenda; undoing goes back and forth. */
async function takeUpOthers(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByText(/^Pause siden kl\./)).toBeVisible();
  await page.keyboard.press('Control+g');
  await page.getByRole('dialog', { name: 'Gå til punkt' }).waitFor();
  await page.keyboard.type('7');
  await expect(page.getByText(/^7\. Orientering/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(title(page, /^7\. Orientering/)).toBeVisible();
  await expect(page.getByText(/^Pause siden kl\./)).toBeHidden();

  const palle = chip(page, 'Palle Ravnkilde, ikke i lokalet');
  await palle.focus();
  await page.keyboard.press('Enter');
  await choose(page, 'Kommer under punkt 7');
  await expect(chip(page, /^Palle Ravnkilde, kom/)).toBeVisible();

  await page.keyboard.press('Control+n');
  await page.getByRole('dialog', { name: 'Punkt uden for dagsordenen' }).waitFor();
  await page.keyboard.type('Brand i Bådhuset');
  await page.keyboard.press('Enter');
  await expect(title(page, '12. Brand i Bådhuset')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(title(page, /^7\. Orientering/)).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(title(page, '12. Brand i Bådhuset')).toBeVisible();
}

async function correctWhenPalleLeft(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  const left = page.getByRole('textbox', { name: 'Gik kl.' });
  await left.focus();
  await left.fill('10.05');
  await closeDialog(page);
  await page.keyboard.press('Control+Shift+F');
  await expect(left).toHaveValue('10.05');
  await closeDialog(page);
}

function title(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { name, level: 2 });
}

function chip(page: Page, name: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Fremmøde' }).getByRole('button', { name });
}

function crowd(page: Page, count: number): Locator {
  return chip(page, `${count} til stede`);
}

/** In the menu of those who are there: one of them, and what is said of them. */
async function sayOf(page: Page, menu: Locator, name: string, said: string): Promise<void> {
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=menu] :focus').waitFor();
  await reach(page, name, 'ArrowDown');
  await page.keyboard.press('ArrowRight');
  await choose(page, said);
}

async function choose(page: Page, said: string): Promise<void> {
  await page.getByRole('menuitem', { name: said, exact: true }).waitFor();
  await reach(page, said, 'ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('menu').first().waitFor({ state: 'detached' });
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
