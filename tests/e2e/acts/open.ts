import type { Page } from '@playwright/test';

/** Opens the filled-in example from the first screen; its facts are shown. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Se et udfyldt eksempel' }).click();
  await page.getByRole('heading', { name: 'Om mødet' }).waitFor();
}

/** Goes to one of the places in the rail. */
export async function goTo(
  page: Page,
  place: 'Møder' | 'Årshjul' | 'Udvalg' | 'Indstillinger',
): Promise<void> {
  await page.getByRole('navigation', { name: 'Steder i Punkt' }).getByRole('button', { name: place }).click();
}
