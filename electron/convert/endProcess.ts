import { spawn } from 'node:child_process';
import { platform } from '../platform.ts';

/** A process whose children can be ended with it is started so. */
export const inGroup = { detached: platform !== 'windows', windowsHide: true };

/** Ends a process that was started `inGroup`, and all that it started. One that is gone already stays so. */
export function endGroup(processId: number): void {
  if (platform === 'windows') endOnWindows(processId, ['/t']);
  else kill(-processId);
}

/** Ends one process that somebody else started for us. */
export function endProcess(processId: number): void {
  if (platform === 'windows') endOnWindows(processId);
  else kill(processId);
}

function endOnWindows(processId: number, words: readonly string[] = []): void {
  spawn('taskkill', ['/pid', String(processId), '/f', ...words], { stdio: 'ignore', windowsHide: true }).on(
    'error',
    () => undefined,
  );
}

function kill(processId: number): void {
  try {
    process.kill(processId, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}
