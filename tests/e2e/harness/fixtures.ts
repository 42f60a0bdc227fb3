import { test as base } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startVirtualDisplay } from '../../../scripts/system/virtualDisplay.ts';
import type { TestApp } from '../../../scripts/testApp/testApp.ts';
import { startListener, type Listener } from './listener.ts';
import { launchApp, startBeside, type LaunchOptions, type RunningApp } from './runningApp.ts';
import { receiveTestApp } from './testAppInEnvironment.ts';

type Launch = (options?: Partial<LaunchOptions>) => Promise<RunningApp>;

type AppFixtures = {
  /** An empty folder of the test's own, for the app's data. */
  readonly dataDirectory: string;
  /** Starts the app on the test's data folder; call it again after `kill()` to see what survived. */
  readonly launch: Launch;
  /** Starts the app once more while it runs, with these switches; it hands them over and ends. */
  readonly openInRunning: (...switches: string[]) => Promise<void>;
  /** The app, started once. */
  readonly app: RunningApp;
  readonly listener: Listener;
};

type WorkerFixtures = {
  /** Where there is no screen, each worker's apps have a display of their own: one clipboard, one focus. */
  readonly testApp: TestApp;
};

/** Playwright's `test`, with the packaged app at hand. Whatever a test starts is ended after it. */
export const test = base.extend<AppFixtures, WorkerFixtures>({
  testApp: [
    async ({}, use) => {
      const testApp = receiveTestApp();
      if (testApp.env['DISPLAY'] === undefined) return use(testApp);
      const display = await startVirtualDisplay();
      await use({ ...testApp, env: { ...testApp.env, DISPLAY: display.name } });
      display.stop();
    },
    { scope: 'worker' },
  ],

  dataDirectory: async ({}, use) => {
    const directory = await mkdtemp(path.join(tmpdir(), 'punkt-'));
    await use(directory);
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  },

  launch: async ({ dataDirectory, testApp }, use, testInfo) => {
    const started: RunningApp[] = [];
    await use(async (options = {}) => {
      const app = await launchApp(testApp, { dataDirectory, ...options });
      started.push(app);
      return app;
    });
    if (testInfo.status !== testInfo.expectedStatus) await attachPicture(started.at(-1), testInfo);
    for (const app of started) await app.kill();
  },

  openInRunning: async ({ dataDirectory, testApp }, use) => {
    await use((...switches) => startBeside(testApp, { dataDirectory, switches }));
  },

  app: async ({ launch }, use) => {
    await use(await launch());
  },

  listener: async ({}, use) => {
    const listener = await startListener();
    await use(listener);
    await listener.stop();
  },
});

export { expect } from '@playwright/test';

async function attachPicture(
  app: RunningApp | undefined,
  testInfo: ReturnType<typeof test.info>,
): Promise<void> {
  // The window may be the very thing that is gone.
  const body = await app?.page.screenshot().catch(() => undefined);
  if (body) await testInfo.attach('window when it failed', { body, contentType: 'image/png' });
}
