import { configureGlobal } from 'fast-check';
import { isDeepRun, runs } from './deepRuns.ts';

/** The ordinary run tries the same cases every time: what fails is what was changed. A deep run looks for new ones. */
const FIXED_SEED = 20_301_213;

// Properties that name no number of cases get fast-check's usual 100, or many times that in a deep run.
configureGlobal({ numRuns: runs(100), ...(!isDeepRun && { seed: FIXED_SEED }) });
