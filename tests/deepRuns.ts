/**
 * The one place that knows how many cases a property is tried with. `npm run test:deep` asks for many; everything else
 * gets what the test itself finds enough.
 */
export const isDeepRun = process.env['PUNKT_DEEP'] === '1';

const DEPTH = 50;

/** The number of cases for a property that usually wants `usual`, e.g. `fc.assert(property, { numRuns: runs(20) })`. */
export function runs(usual: number): number {
  return isDeepRun ? usual * DEPTH : usual;
}
