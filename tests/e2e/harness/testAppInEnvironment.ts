import { z } from 'zod';
import type { TestApp } from '../../../scripts/testApp/testApp.ts';

/** Playwright's workers are processes of their own; the environment is how the set-up reaches them. */
const VARIABLE = 'PUNKT_TEST_APP';

const testAppSchema = z.strictObject({
  executable: z.string(),
  switches: z.array(z.string()),
  env: z.record(z.string(), z.string()),
});

export function handOverTestApp(testApp: TestApp): void {
  process.env[VARIABLE] = JSON.stringify(testApp);
}

export function receiveTestApp(): TestApp {
  return testAppSchema.parse(JSON.parse(process.env[VARIABLE] ?? 'null'));
}
