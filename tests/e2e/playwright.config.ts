import { defineConfig } from '@playwright/test';
import { needsVirtualDisplay } from '../../scripts/system/virtualDisplay.ts';

/**
 * Every test starts real apps. On a real screen they run one at a time, because a screen has one focus and one clipboard; on
 * virtual ones two at a time. Each test has one try.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './harness/globalSetup.ts',
  outputDir: '../../test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
  workers: needsVirtualDisplay() ? 2 : 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
});
