/** What one part of the test run came to. */
export type Tally = { readonly passed: number; readonly failed: number };

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * A runner that ends in failure has failed in something, even if its report counts no failed test: a file that does
 * not load, a set-up that throws, a report that was never written.
 */
export function believeExitCode(tally: Tally, exitCode: number): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
