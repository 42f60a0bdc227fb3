import type { Page } from '@playwright/test';

/** Presses a key until the control with this name has the focus. Fails when it cannot be reached. */
export async function reach(page: Page, name: string, key = 'Tab'): Promise<void> {
  const mostStops = 60;
  for (let stops = 0; stops < mostStops; stops++) {
    if ((await focusedName(page)) === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach “${name}”; the focus is on “${await focusedName(page)}”.`);
}

/** Opens the menu of the control with the focus and chooses in it. */
export async function chooseHere(page: Page, choice: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.locator('[role=menu] :focus').waitFor();
  await reach(page, choice, 'ArrowDown');
  // Grey until the menu knows of what was done just before.
  await page.locator('[role=menu] :focus:not([aria-disabled=true])').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

/** The same in a list of options that drops down from the control with the focus. */
export async function pickHere(page: Page, choice: string): Promise<void> {
  await page.keyboard.press('Enter');
  const option = page.getByRole('option', { name: choice, exact: true });
  await option.waitFor();
  await page.keyboard.press('Home');
  const mostSteps = 10;
  for (let steps = 0; steps < mostSteps && !(await isActive(page, choice)); steps++) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await option.waitFor({ state: 'detached' });
}

/** Options never have the focus themselves; the control says which of them is meant. */
function isActive(page: Page, choice: string): Promise<boolean> {
  return page.evaluate((text) => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return (id ? document.getElementById(id)?.textContent : '')?.trim() === text;
  }, choice);
}

export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return '';
    const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
    const named = document.getElementById(focused.getAttribute('aria-labelledby') ?? '');
    const label = isField ? (focused.labels?.[0] ?? named)?.textContent : undefined;
    return (focused.getAttribute('aria-label') ?? label ?? focused.textContent).trim();
  });
}
