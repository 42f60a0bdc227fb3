import { rm } from 'node:fs/promises';
import { inProject, projectRoot } from '../projectRoot.ts';
import { runProcess } from '../runProcess.ts';
import { readReport, type ReportFormat } from './reports.ts';
import { believeExitCode, type Tally } from './tally.ts';

export type Step = { readonly title: string; readonly run: () => Promise<Tally> };

/** A tool that either accepts the whole repository or does not: counts as one test. */
export function staticCheck(title: string, tool: string, ...args: readonly string[]): Step {
  return {
    title,
    run: async () =>
      (await runTool(tool, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  };
}

export function unitTests(): Step {
  const report = inProject('test-results', 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return reportedTests('Unit tests', 'vitest', report, 'vitest/vitest.mjs', 'run', ...reporters);
}

export function endToEndTests(): Step {
  const report = inProject('test-results', 'playwright.json');
  const config = inProject('tests', 'e2e', 'playwright.config.ts');
  return reportedTests('The real app', 'playwright', report, '@playwright/test/cli.js', 'test', '-c', config);
}

function reportedTests(
  title: string,
  format: ReportFormat,
  report: string,
  tool: string,
  ...args: readonly string[]
): Step {
  return {
    title,
    run: async () => {
      await rm(report, { force: true });
      const exitCode = await runTool(tool, args);
      return believeExitCode(await readReport(report, format), exitCode);
    },
  };
}

/** Runs a tool's own JavaScript file with this Node: the same on every system, with no shell between. */
function runTool(tool: string, args: readonly string[]): Promise<number> {
  return runProcess(process.execPath, [inProject('node_modules', tool), ...args], { cwd: projectRoot });
}
