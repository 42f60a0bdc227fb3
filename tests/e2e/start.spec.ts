import { expect, test } from './harness/fixtures.ts';

test('the app starts with its page in a window', async ({ app }) => {
  expect(app.page.url()).toMatch(/^app:\/\/punkt\//);
  await expect(app.page).toHaveTitle(/Punkt/);
  await expect(app.page.locator('#root > *').first()).toBeVisible();
  const windowIsShown = (): Promise<boolean> =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((window) => window.isVisible()),
    );
  await expect.poll(windowIsShown).toBe(true);
});

test('the page is kept apart from Node', async ({ app }) => {
  const seen = await app.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
  );
  expect(seen).toEqual([]);
});

test('the packaged app knows that it is packaged', async ({ app }) => {
  const facts = await app.electron.evaluate(({ app: main }) => ({
    isPackaged: main.isPackaged,
    name: main.getName(),
  }));
  expect(facts).toEqual({ isPackaged: true, name: 'Punkt' });
});

test('after a kill -9 the app starts again on the same data', async ({ launch }) => {
  const first = await launch();
  await first.kill();
  const second = await launch();
  await expect(second.page.locator('#root > *').first()).toBeVisible();
});
