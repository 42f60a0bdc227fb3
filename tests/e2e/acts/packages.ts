import type { Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../harness/dialogs.ts';
import type { RunningApp } from '../harness/runningApp.ts';

type AppWindow = Pick<RunningApp, 'electron' | 'page'>;

/** Opens a package whose meeting is new here, by keyboard; the meeting is shown. */
export async function openPackage({ electron, page }: AppWindow, file: string): Promise<void> {
  await answerOpenDialog(electron, [file]);
  // Shown on the first start and in the list of meetings, where the key works.
  await page.getByRole('button', { name: 'Åbn mødepakke' }).waitFor();
  await page.keyboard.press('Control+o');
  await openNewMeeting(page);
}

/** Answers the question about a new meeting. */
export async function openNewMeeting(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Nyt møde' });
  await dialog.getByRole('button', { name: 'Åbn mødet' }).press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

/** Writes the open meeting as a package, locked with the passphrase if there is one. */
export async function exportPackage(
  { electron, page }: AppWindow,
  file: string,
  passphrase: string | null = null,
): Promise<void> {
  await answerSaveDialog(electron, file);
  await page.getByRole('button', { name: 'Eksportér' }).click();
  await page.getByRole('menuitem', { name: 'Mødepakke (.punkt)' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mødepakke' });
  if (passphrase !== null) {
    await dialog.getByRole('checkbox', { name: 'Lås med adgangssætning' }).check();
    await dialog.getByRole('textbox', { name: 'Adgangssætning' }).fill(passphrase);
  }
  await dialog.getByRole('button', { name: 'Gem som …' }).click();
  await page.getByRole('heading', { name: /er gemt$/ }).waitFor();
}
