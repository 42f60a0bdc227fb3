import { defineConfig } from 'vitest/config';
import { isDeepRun } from './tests/deepRuns.ts';

const MINUTE_MS = 60_000;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: isDeepRun ? 30 * MINUTE_MS : MINUTE_MS,
  },
});
