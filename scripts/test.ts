import { runSteps } from './testing/runSteps.ts';
import { endToEndTests, staticCheck, unitTests } from './testing/steps.ts';

/** `npm test`: everything that must hold before a change is handed on. */
await runSteps([
  staticCheck('Type check', 'typescript/bin/tsc', '--noEmit'),
  staticCheck('Lint', 'oxlint/bin/oxlint', '--type-aware'),
  staticCheck('Formatting', 'prettier/bin/prettier.cjs', '--check', '.'),
  unitTests(),
  endToEndTests(),
]);
