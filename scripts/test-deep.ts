import { runSteps } from './testing/runSteps.ts';
import { unitTests } from './testing/steps.ts';

/** `npm run test:deep`: the unit tests with many times as many generated cases. Takes minutes, not seconds. */
process.env['PUNKT_DEEP'] = '1';
await runSteps([unitTests()]);
