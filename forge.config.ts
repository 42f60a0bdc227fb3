import { FusesPlugin } from '@electron-forge/plugin-fuses';
import { VitePlugin } from '@electron-forge/plugin-vite';
import type { ForgeConfig } from '@electron-forge/shared-types';
import { existsSync } from 'node:fs';
import { fuses } from './build/fuses.ts';
import { resolveRuntime } from './scripts/runtime/resolveRuntime.ts';
import type { Runtime } from './scripts/runtime/runtime.ts';
import { ensureRuntimeZip, runtimeZipDirectory } from './scripts/runtime/zipRuntime.ts';

const EXPORT_PROCESS = 'electron/word/exportProcess.ts';

/** How the app is started, packaged and made into installers. Asynchronous: the runtime has to be found first. */
export default async function forgeConfig(): Promise<ForgeConfig> {
  const runtime = await resolveRuntime();
  return {
    packagerConfig: packagerConfig(runtime),
    plugins: [vitePlugin(), new FusesPlugin(fuses({ inspectable: true, decideAll: runtime.releasable }))],
    hooks: {
      prePackage: async () => {
        if (runtime.source !== 'official') await ensureRuntimeZip(runtime);
      },
    },
  };
}

function packagerConfig(runtime: Runtime): NonNullable<ForgeConfig['packagerConfig']> {
  return {
    asar: true,
    executableName: 'punkt',
    ...(runtime.source === 'official' ? {} : { electronZipDir: runtimeZipDirectory(runtime) }),
  };
}

function vitePlugin(): VitePlugin {
  const main = 'build/vite/main.config.ts';
  return new VitePlugin({
    build: [
      { entry: 'electron/main.ts', config: main, target: 'main' },
      { entry: 'electron/preload.ts', config: 'build/vite/preload.config.ts', target: 'preload' },
      ...(existsSync(EXPORT_PROCESS)
        ? [{ entry: EXPORT_PROCESS, config: main, target: 'main' as const }]
        : []),
    ],
    renderer: [{ name: 'main_window', config: 'build/vite/renderer.config.ts' }],
  });
}
