import { defineConfig } from '@playwright/test';
import { needsVirtualDisplay } from '../../scripts/system/virtualDisplay.ts';

/** What holds the app to the clock would measure the other worker's tests too. */
const againstTheClock = '**/durability.spec.ts';

/** Every test starts real apps, and has one try. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './harness/globalSetup.ts',
  outputDir: '../../test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
  // Apps on one screen share its clipboard and its focus; virtual screens are each worker's own.
  workers: needsVirtualDisplay() ? 2 : 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  projects: [
    // A "teardown" is what Playwright runs when a project has ended, also when it has failed.
    { name: 'together', testIgnore: againstTheClock, teardown: 'alone' },
    { name: 'alone', testMatch: againstTheClock },
  ],
});
