import { configureGlobal } from 'fast-check';
import { runs } from './deepRuns.ts';

// Properties that name no number of cases get fast-check's usual 100, or many times that in a deep run.
configureGlobal({ numRuns: runs(100) });
