import { describe, expect, it } from 'vitest';
import { addTallies, believeExitCode } from '../../../scripts/testing/tally.ts';

describe('the count of a test run', () => {
  it('is the sum of its parts', () => {
    const parts = [
      { passed: 3, failed: 0 },
      { passed: 0, failed: 2 },
    ];
    expect(addTallies(parts)).toEqual({ passed: 3, failed: 2 });
  });

  it('has a failure when a runner failed without naming a test', () => {
    expect(believeExitCode({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('keeps to the report when that already names the failures', () => {
    expect(believeExitCode({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
    expect(believeExitCode({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
  });
});
