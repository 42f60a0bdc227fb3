import type { Page } from '@playwright/test';
import { expect, test } from './harness/fixtures.ts';

/** Starts the page afresh and notes every breach of its content security policy from the first line on. */
async function restartWatched(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const breaches: string[] = [];
    Object.assign(window, { breaches });
    document.addEventListener('securitypolicyviolation', (event) => {
      breaches.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  await page.reload();
  await expect(page.locator('#root > *').first()).toBeVisible();
}

function breachesOf(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'breaches'));
}

test('the app starts without a breach of its own security policy', async ({ app }) => {
  await restartWatched(app.page);
  expect(await breachesOf(app.page)).toEqual([]);
});

test('code and styles that were not in the app do not run', async ({ app }) => {
  await restartWatched(app.page);
  const effects = await app.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.didRun = true';
    const style = document.createElement('style');
    style.textContent = 'body { outline: 9px solid red }';
    document.head.append(script, style);
    return {
      script: Reflect.get(window, 'didRun'),
      outline: getComputedStyle(document.body).outlineWidth === '9px',
    };
  });
  expect(effects).toEqual({ script: undefined, outline: false });
  await expect.poll(() => breachesOf(app.page)).toHaveLength(2);
});

test('the page has two doors to main and nothing of Node', async ({ app }) => {
  const seen = await app.page.evaluate(() => ({
    doors: Object.keys(window.punkt).toSorted(),
    isFrozen: Object.isFrozen(window.punkt),
    ofNode: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in window),
  }));
  expect(seen).toEqual({ doors: ['call', 'listen'], isFrozen: true, ofNode: [] });
});

test('main answers no topic that is not in the contract', async ({ app }) => {
  const reply = await app.page.evaluate(() => {
    // @ts-expect-error -- not a topic, which is the point
    return window.punkt.call('file.delete', '/etc/passwd');
  });
  expect(reply).toMatchObject({ ok: false, failure: { kind: 'badRequest' } });
  const listening = app.page.evaluate(() => {
    // @ts-expect-error -- not an event, which is the point
    window.punkt.listen('error', () => undefined);
  });
  await expect(listening).rejects.toThrow('unknown event');
});

test('main does nothing for a request that breaks the contract', async ({ app }) => {
  const reply = await app.page.evaluate(() => window.punkt.call('file.open', '/etc/passwd'));
  expect(reply).toMatchObject({ ok: false, failure: { kind: 'badRequest' } });
});

test('a frame within the page has no doors', async ({ app }) => {
  const hasDoors = await app.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow !== null && 'punkt' in frame.contentWindow;
  });
  expect(hasDoors).toBe(false);
});

test('the page is given nothing of the computer but a lasting place for its database', async ({ app }) => {
  const given = await app.page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    location: (await navigator.permissions.query({ name: 'geolocation' })).state,
    microphone: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    ),
    clipboard: await navigator.clipboard.readText().then(
      () => 'granted',
      () => 'denied',
    ),
    lastingStorage: await navigator.storage.persist(),
  }));
  expect(given).toEqual({
    notifications: 'denied',
    location: 'denied',
    microphone: 'denied',
    clipboard: 'denied',
    lastingStorage: true,
  });
});

test('nothing is saved but through main', async ({ app }) => {
  await app.electron.evaluate(({ session }) => {
    session.defaultSession.prependOnceListener('will-download', (event) => {
      setImmediate(() => Reflect.set(globalThis, 'downloadWasStopped', event.defaultPrevented));
    });
  });
  await app.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    link.click();
  });
  await expect
    .poll(() => app.electron.evaluate(() => Reflect.get(globalThis, 'downloadWasStopped')))
    .toBe(true);
});

test('the page runs in a sandbox of its own', async ({ app }) => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // In Electron, but not in its types.
    const read: unknown = contents && Reflect.get(contents, 'getLastWebPreferences');
    return typeof read === 'function' ? (read.call(contents) as unknown) : undefined;
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  });
});
