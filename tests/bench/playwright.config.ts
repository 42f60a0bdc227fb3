import { defineConfig } from '@playwright/test';

/** `npm run bench`: measured by itself, because a test that fails when the machine is busy is no test. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.bench.ts',
  globalSetup: '../e2e/harness/globalSetup.ts',
  outputDir: '../../test-results/bench',
  reporter: [['list']],
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 600_000,
});
