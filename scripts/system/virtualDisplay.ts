import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';

export type VirtualDisplay = {
  /** As in the environment variable DISPLAY, e.g. ":99". */
  readonly name: string;
  readonly stop: () => void;
};

/** True on a Linux without a screen. Windows and macOS always have one. */
export function needsVirtualDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}

/** Starts Xvfb on a display number it picks itself. It dies with this process at the latest. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const screen = ['-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const child = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = (): void => {
    child.kill();
  };
  process.once('exit', stop);
  return { name: `:${await readDisplayNumber(child)}`, stop };
}

function readDisplayNumber(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it gave a display.`)));
    const reports = child.stdio[3];
    if (!(reports instanceof Readable)) throw new TypeError('Xvfb was started without its report channel.');
    reports.once('data', (line: Buffer) => resolve(Number(line.toString())));
  });
}
