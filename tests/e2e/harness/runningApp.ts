import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { runProcess } from '../../../scripts/runProcess.ts';
import type { TestApp } from '../../../scripts/testApp/testApp.ts';

export type LaunchOptions = {
  /** The app's own data: same folder, same meetings. */
  readonly dataDirectory: string;
  /** Further switches on Electron's command line. */
  readonly switches?: readonly string[];
};

/** The real, packaged app with its first window open. */
export type RunningApp = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Ends every process of the app at once, as a power cut would, without a chance to save. */
  readonly kill: () => Promise<void>;
};

/** Starts the app and waits for its window. Rejects when none comes. */
export async function launchApp(testApp: TestApp, options: LaunchOptions): Promise<RunningApp> {
  const electron = await _electron.launch({
    executablePath: testApp.executable,
    args: argumentsFor(testApp, options),
    env: { ...definedEnvironment(), ...testApp.env },
  });
  // Asked for now: once the app is gone, Playwright no longer knows.
  const main = electron.process();
  const kill = (): Promise<void> => killProcessGroup(main);
  try {
    return { electron, page: await electron.firstWindow(), kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/**
 * Starts the app once more beside the one that runs, as a double click on a file does, and waits until it has handed that
 * over and ended. By itself: Playwright, which a start without a window fails, now and then ends the first app as well.
 */
export async function startBeside(testApp: TestApp, options: LaunchOptions): Promise<void> {
  const env = { ...definedEnvironment(), ...testApp.env };
  const code = await runProcess(testApp.executable, argumentsFor(testApp, options), { env });
  if (code !== 0) throw new Error(`The second start ended with ${code}.`);
}

function argumentsFor(testApp: TestApp, { dataDirectory, switches = [] }: LaunchOptions): string[] {
  return [`--user-data-dir=${dataDirectory}`, ...testApp.switches, ...switches];
}

async function killProcessGroup(main: ChildProcess): Promise<void> {
  if (main.pid === undefined || main.exitCode !== null || main.signalCode !== null) return;
  const ended = once(main, 'exit');
  if (process.platform === 'win32') await runProcess('taskkill', ['/PID', String(main.pid), '/T', '/F']);
  // Playwright makes the app the leader of a group of its own; a negative id means all of it.
  else process.kill(-main.pid, 'SIGKILL');
  await ended;
}

function definedEnvironment(): Record<string, string> {
  const defined: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) defined[name] = value;
  return defined;
}
