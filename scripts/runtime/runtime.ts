import path from 'node:path';

export type RuntimeSource = 'override' | 'official' | 'fallback';

/** An unpacked Electron that the app can be started with. */
export type Runtime = {
  readonly source: RuntimeSource;
  /** Absolute path of the folder that holds the executable. */
  readonly directory: string;
  /** As the folder's `version` file says, without a leading "v". */
  readonly version: string;
  /** False when it may be used for development and tests only. */
  readonly releasable: boolean;
};

export function describeRuntime(runtime: Runtime): string {
  const purpose = runtime.releasable ? '' : ' for development and tests only';
  return `Electron ${runtime.version} (${runtime.source}${purpose}): ${runtime.directory}`;
}

export function runtimeExecutable(runtime: Runtime): string {
  return path.join(runtime.directory, executableName(process.platform));
}

function executableName(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'win32':
      return 'electron.exe';
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron';
    default:
      return 'electron';
  }
}

/** What Electron's own npm package and Electron Forge read to find the runtime. */
export function runtimeEnvironment(runtime: Runtime): Record<string, string> {
  return runtime.source === 'official' ? {} : { ELECTRON_OVERRIDE_DIST_PATH: runtime.directory };
}
