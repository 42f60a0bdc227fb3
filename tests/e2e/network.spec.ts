import path from 'node:path';
import { expect, test } from './harness/fixtures.ts';
import { addressesTried, netLogSwitch } from './harness/netLog.ts';

test('the page cannot reach the network, however it tries', async ({ app, listener }) => {
  const reached = await app.page.evaluate(async (port) => {
    const host = `127.0.0.1:${port}`;
    const image = new Image();
    const socket = new WebSocket(`ws://${host}/socket`);
    const tries = [
      fetch(`http://${host}/fetch`).then(() => 'fetch'),
      new Promise((resolve, reject) => {
        image.addEventListener('load', () => resolve('image'));
        image.addEventListener('error', reject);
        image.src = `http://${host}/image`;
      }),
      new Promise((resolve, reject) => {
        socket.addEventListener('open', () => resolve('socket'));
        socket.addEventListener('error', reject);
      }),
      window.open(`http://${host}/window`)
        ? Promise.resolve('window')
        : Promise.reject(new Error('no window')),
    ];
    const settled = await Promise.allSettled(tries);
    return settled.filter(({ status }) => status === 'fulfilled');
  }, listener.port);
  expect(reached).toEqual([]);
  expect(listener.callers).toEqual([]);
});

test('the page cannot be led away from the app', async ({ app, listener }) => {
  const address = app.page.url();
  const outcome = await app.electron.evaluate(async ({ BrowserWindow }, port) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('No window is open.');
    // The app's own listener was there first, so by now it has decided.
    const decided = new Promise<string>((resolve) => {
      window.webContents.once('will-frame-navigate', (event) =>
        resolve(event.defaultPrevented ? 'stays' : 'leaves'),
      );
    });
    await window.webContents.executeJavaScript(`window.location.assign('http://127.0.0.1:${port}/page')`);
    return decided;
  }, listener.port);
  expect(outcome).toBe('stays');
  expect(app.page.url()).toBe(address);
  expect(listener.callers).toEqual([]);
});

test('main’s own session refuses requests too', async ({ app, listener }) => {
  const request = app.electron.evaluate(
    ({ net }, port) => net.fetch(`http://127.0.0.1:${port}/main`).then(({ status }) => status),
    listener.port,
  );
  await expect(request).rejects.toThrow('ERR_');
  expect(listener.callers).toEqual([]);
});

test('Chromium runs no errands of its own', async ({ launch, dataDirectory }) => {
  const log = path.join(dataDirectory, 'net-log.json');
  const { electron, page } = await launch({ switches: [netLogSwitch(log)] });
  await expect(page.locator('#root > *').first()).toBeVisible();
  // Dictionaries, components and the like are fetched a moment after the start, if at all.
  await page.waitForTimeout(3_000);
  await electron.close();
  expect(await addressesTried(log)).toEqual([]);
});
