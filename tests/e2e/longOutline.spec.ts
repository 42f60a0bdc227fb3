import type { Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodePackage } from '../../electron/package/encodePackage.ts';
import { bigMeeting, titleOf } from '../builders/bigMeeting.ts';
import { expectNothingFound } from './acts/axe.ts';
import { expect, test } from './harness/fixtures.ts';
import type { RunningApp } from './harness/runningApp.ts';
import { openPackage } from './acts/packages.ts';

/** A meeting of 200 items in eight groups. */
async function openBig(app: RunningApp, directory: string): Promise<void> {
  const file = path.join(directory, 'stort.punkt');
  await writeFile(file, await encodePackage(bigMeeting(), { appVersion: '1.0.0' }));
  await openPackage(app, file);
  await expect(row(app.page, 'Om mødet')).toBeFocused();
}

function row(page: Page, title: string) {
  return page.getByRole('treeitem').filter({ hasText: title });
}

const focused = (page: Page) => page.locator('[role=treeitem]:focus');

test('two hundred items are walked, marked, moved and deleted by keyboard', async ({
  app,
  dataDirectory,
}) => {
  const { page } = app;
  await openBig(app, dataDirectory);
  expect(await page.getByRole('treeitem').count()).toBeLessThan(60);
  await page.keyboard.press('End');
  await expect(focused(page)).toContainText(titleOf(199));
  await expect(focused(page)).toHaveAttribute('aria-posinset', '25');
  await expect(focused(page)).toHaveAttribute('aria-setsize', '25');
  await page.keyboard.press('PageUp');
  await expect(focused(page)).not.toContainText(titleOf(199));
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByRole('treeitem', { selected: true })).toHaveCount(3);
  await expect(page.getByText('3 linjer er markeret')).toBeVisible();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('3 linjer er flyttet til plads 22 og frem')).toBeAttached();
  await expect(page.getByRole('treeitem').last()).toContainText(titleOf(196));
  await page.keyboard.press('Delete');
  await expect(page.getByText('197 punkter')).toBeVisible();
  await expect(page.getByRole('treeitem').last()).toContainText(titleOf(196));
  await page.keyboard.press('Home');
  await expect(row(page, 'Om mødet')).toBeFocused();
  await expectNothingFound(page, 'long outline', '[data-pane=outline]');
});

test('lines are marked and dragged with the mouse, into a group and out of it', async ({
  app,
  dataDirectory,
}) => {
  const { page } = app;
  await openBig(app, dataDirectory);
  await row(page, titleOf(0)).click();
  await row(page, titleOf(2)).click({ modifiers: ['Shift'] });
  await row(page, titleOf(1)).click({ modifiers: ['Control'] });
  await expect(page.getByRole('treeitem', { selected: true })).toHaveCount(2);
  await row(page, titleOf(2)).dragTo(row(page, titleOf(5)), { targetPosition: { x: 60, y: 26 } });
  await expect(page.getByText('2 linjer er flyttet til plads 5 og frem')).toBeAttached();
  await expect(page.getByRole('treeitem').nth(2)).toContainText(titleOf(1));
  await expect(page.getByRole('treeitem').nth(6)).toContainText(titleOf(0));
  await row(page, titleOf(1)).dragTo(row(page, 'Om mødet'));
  await expect(row(page, titleOf(1))).toHaveAttribute('aria-level', '1');
  await expect(page.getByRole('treeitem').nth(1)).toContainText(titleOf(1));
});
