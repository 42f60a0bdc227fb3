import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { goTo } from './acts/open.ts';
import { callMain } from './harness/bridge.ts';
import type { RunningApp } from './harness/runningApp.ts';
import { expect, test } from './harness/fixtures.ts';

function boundsOf({ electron }: RunningApp) {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

test('the window opens where and as large as it was left', async ({ launch }) => {
  const bounds = { x: 60, y: 50, width: 900, height: 640 };
  const first = await launch();
  await first.electron.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    bounds,
  );
  await expect.poll(() => boundsOf(first)).toEqual(bounds);
  await first.electron.close();
  expect(await boundsOf(await launch())).toEqual(bounds);
});

test('the theme that was chosen is there before the page is', async ({ launch }) => {
  const first = await launch();
  // As a person chooses it: the page remembers it too, or it would take it back a moment after the second start.
  await goTo(first.page, 'Indstillinger');
  await first.page.getByRole('radio', { name: 'Mørkt' }).click();
  await expect(first.page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await first.electron.close();
  const second = await launch();
  const colour = await second.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
  );
  expect(colour).toBe('#1C1C1C');
});

test('a second start shows the window of the first and ends', async ({ app, dataDirectory, testApp }) => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const { executable, switches, env } = testApp;
  const second = spawn(executable, [`--user-data-dir=${dataDirectory}`, ...switches], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  expect(await once(second, 'exit')).toEqual([0, null]);
  const windows = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible()),
  );
  expect(windows).toEqual([true]);
});

test('the menu, which is not drawn, carries zooming and takes no key that the page uses', async ({ app }) => {
  const menu = await app.electron.evaluate(({ BrowserWindow, Menu }) => ({
    isDrawn: BrowserWindow.getAllWindows()[0]?.isMenuBarVisible(),
    shortcuts: Menu.getApplicationMenu()?.items.flatMap(
      (item) => item.submenu?.items.map(({ role }) => role?.toLowerCase()) ?? [],
    ),
  }));
  expect(menu.isDrawn).toBe(false);
  expect(menu.shortcuts).toContain('zoomin');
  for (const role of ['reload', 'close', 'minimize', 'toggledevtools'])
    expect(menu.shortcuts).not.toContain(role);
});

test('F11 gives the window the whole screen, and Escape gives it back', async ({
  app: { electron, page },
}) => {
  const isFull = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  const leave = page.getByRole('button', { name: 'Forlad fuld skærm' });
  await page.getByRole('button', { name: 'Opret udvalg' }).waitFor();
  await page.keyboard.press('F11');
  await expect(leave).toBeVisible();
  expect(await isFull()).toBe(true);
  await page.keyboard.press('Escape');
  await expect(leave).toBeHidden();
  expect(await isFull()).toBe(false);
});

test('main speaks the language that the person chose', async ({ app }) => {
  const menu = (): Promise<string | undefined> =>
    app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label);
  expect(await menu()).toBe('Redigér');
  await callMain(app.page, 'app.setLanguage', 'en');
  expect(await menu()).toBe('Edit');
});

test('a page that crashed is opened again', async ({ app }) => {
  await expect(app.page.locator('#root > *').first()).toBeVisible();
  const isBack = await app.electron.evaluate(async ({ BrowserWindow, dialog }) => {
    const asked: unknown[] = [];
    Object.assign(dialog, {
      showMessageBoxSync: (_window: unknown, options: unknown) => {
        asked.push(options);
        return 0;
      },
    });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(true)));
    contents?.forcefullyCrashRenderer();
    await loaded;
    return asked.length === 1 && contents?.isCrashed() === false;
  });
  expect(isBack).toBe(true);
});
