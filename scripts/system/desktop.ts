import type { Runtime } from '../runtime/runtime.ts';
import { ensureSystemPackages } from './libraries.ts';
import { needsVirtualDisplay, startVirtualDisplay } from './virtualDisplay.ts';

/** The surroundings an Electron needs to open a window on this machine. */
export type Desktop = {
  /** To be added to the environment of whatever starts Electron. */
  readonly env: Readonly<Record<string, string>>;
  /** To be added to Electron's command line. */
  readonly switches: readonly string[];
  readonly stop: () => void;
};

/** On Windows, macOS and an ordinary Linux desktop there is nothing to do. */
export async function prepareDesktop(runtime: Runtime): Promise<Desktop> {
  if (process.platform !== 'linux') return { env: {}, switches: [], stop: () => undefined };
  const virtual = needsVirtualDisplay();
  await ensureSystemPackages(runtime, virtual);
  if (!virtual) return { env: sandboxEnvironment(), switches: [], stop: () => undefined };
  const display = await startVirtualDisplay();
  console.log(`No display found; using a virtual one (Xvfb ${display.name}).`);
  return {
    env: { ...sandboxEnvironment(), DISPLAY: display.name },
    // Where there is no screen there is no message bus either, and Chromium complains of it at length.
    switches: ['--log-level=3'],
    stop: display.stop,
  };
}

/** Chromium refuses to run as root with its OS sandbox on. Everyone else keeps it. */
function sandboxEnvironment(): Record<string, string> {
  return process.getuid?.() === 0 ? { ELECTRON_DISABLE_SANDBOX: '1' } : {};
}
