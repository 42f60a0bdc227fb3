import type { Step } from './steps.ts';
import { addTallies, type Tally } from './tally.ts';

/**
 * Runs every step, also after one has failed, so that one run shows everything that is wrong. Ends with the line
 * `N passed, N failed` and sets the process's exit code.
 */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const tallies: Tally[] = [];
  for (const { title, run } of steps) {
    console.log(`\n== ${title}`);
    const tally = await run();
    console.log(`${title}: ${sentence(tally)}`);
    tallies.push(tally);
  }
  const total = addTallies(tallies);
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(`\n${sentence(total)}`);
}

function sentence({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
