import { defineConfig } from '@playwright/test';

/**
 * Every test starts real apps on a real (or virtual) screen, so they run one at a time, and each has one try. In a hurry
 * `--workers 2` may be asked for where the screens are virtual: each worker has its own.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './harness/globalSetup.ts',
  outputDir: '../../test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
});
