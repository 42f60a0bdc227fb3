import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../harness/fixtures.ts';
import { expectDanishNames } from './danishNames.ts';

/** Fails with what axe has against the screen, or against a part of it, and with names that are not Danish. */
export async function expectNothingFound(page: Page, screen: string, part = ':root'): Promise<void> {
  await page.locator(part).first().waitFor();
  await settle(page);
  // Fluent's focus guards are hidden and focusable on purpose; a reader never meets them.
  const results = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include(part)
    .exclude('[data-tabster-dummy]')
    .analyze();
  const found = results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
  );
  expect(found, screen).toEqual([]);
  await expectDanishNames(page, screen);
}

/** What is still fading in has less contrast than it will have. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}
