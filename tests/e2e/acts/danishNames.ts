import type { Page } from '@playwright/test';
import { expect } from '../harness/fixtures.ts';

/** Words that components name their parts by where nobody gives them Danish ones. None is a Danish word. */
const ENGLISH =
  /\b(open|clear|close|selected|selection|increment|decrement|value|calendar|overflow|resize|dismiss|previous|loading|expand|collapse|search|the|of)\b/i;

const NAMES = [
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
];

/** Fails with every name on the screen that only a screen reader or a pointer at rest would tell, and that is English. */
export async function expectDanishNames(page: Page, screen: string): Promise<void> {
  const names = await page.evaluate(
    (attributes) =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        attributes.flatMap((attribute) => element.getAttribute(attribute) ?? []),
      ),
    NAMES,
  );
  expect(
    names.filter((name) => ENGLISH.test(name)),
    `${screen}: names in English`,
  ).toEqual([]);
}
