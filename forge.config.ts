import { MakerDeb } from '@electron-forge/maker-deb';
import { MakerZIP } from '@electron-forge/maker-zip';
import { FusesPlugin } from '@electron-forge/plugin-fuses';
import { VitePlugin } from '@electron-forge/plugin-vite';
import type { ForgeConfig } from '@electron-forge/shared-types';
import { fuses } from './build/fuses.ts';
import { MEETING_PACKAGE } from './build/meetingPackage.ts';
import { ElectronBuilderMaker } from './build/makers/electronBuilderMaker.ts';
import { fontFiles } from './electron/pdf/pack/draw/fontFiles.ts';
import { electronVersion } from './scripts/runtime/electronPackage.ts';
import { packagePurpose, refuseUnaskedTestInstaller } from './scripts/runtime/packagePurpose.ts';
import { resolveRuntime } from './scripts/runtime/resolveRuntime.ts';
import { runtimeEnvironment, type Runtime } from './scripts/runtime/runtime.ts';
import { ensureRuntimeZip, runtimeZipDirectory } from './scripts/runtime/zipRuntime.ts';

const APP_ID = 'dk.punkt.app';
const EXECUTABLE = 'punkt';

/** How the app is started, packaged and made into installers. Asynchronous: the runtime has to be found first. */
export default async function forgeConfig(): Promise<ForgeConfig> {
  const runtime = await resolveRuntime();
  Object.assign(process.env, runtimeEnvironment(runtime));
  const purpose = packagePurpose(runtime);
  return {
    outDir: purpose === 'release' ? 'out' : 'out/test',
    packagerConfig: packagerConfig(runtime),
    plugins: [
      vitePlugin(),
      new FusesPlugin(fuses({ inspectable: purpose === 'test', decideAll: runtime.releasable })),
    ],
    makers: makers(),
    hooks: {
      prePackage: async () => {
        if (runtime.source !== 'official') await ensureRuntimeZip(runtime);
      },
      preMake: () => Promise.resolve(refuseUnaskedTestInstaller(runtime)),
    },
  };
}

function packagerConfig(runtime: Runtime): NonNullable<ForgeConfig['packagerConfig']> {
  return {
    asar: true,
    appBundleId: APP_ID,
    executableName: EXECUTABLE,
    extraResource: [
      // What the licences of others ask to be installed with the app, as files that can be read.
      'docs/licences',
      // The letters of the appendix packs: main reads them, where the page has its own.
      ...fontFiles.map((file) => `node_modules/@fontsource/carlito/files/${file}`),
    ],
    // Without an ending: the packager adds .ico or .icns.
    icon: 'build/icon',
    // macOS reads it from the app itself; the installers tell the other systems.
    extendInfo: { CFBundleDocumentTypes: [documentType] },
    // The packager's own place is shared by every project on the machine, and emptied by each.
    tmpdir: 'out/tmp',
    ...(runtime.source === 'official' ? {} : { electronZipDir: runtimeZipDirectory(runtime) }),
  };
}

const documentType = {
  CFBundleTypeName: MEETING_PACKAGE.name,
  CFBundleTypeExtensions: [MEETING_PACKAGE.extension],
  CFBundleTypeRole: 'Editor',
  LSHandlerRank: 'Owner',
};

function vitePlugin(): VitePlugin {
  const main = 'build/vite/main.config.ts';
  return new VitePlugin({
    build: [
      { entry: 'electron/main.ts', config: main, target: 'main' },
      { entry: 'electron/preload.ts', config: 'build/vite/preload.config.ts', target: 'preload' },
      { entry: 'electron/word/exportProcess.ts', config: main, target: 'main' },
      { entry: 'electron/pdf/pdfProcess.ts', config: main, target: 'main' },
      { entry: 'electron/files/examine/examineProcess.ts', config: main, target: 'main' },
      { entry: 'electron/pdf/pack/packProcess.ts', config: main, target: 'main' },
    ],
    renderer: [{ name: 'main_window', config: 'build/vite/renderer.config.ts' }],
  });
}

function makers(): NonNullable<ForgeConfig['makers']> {
  return [
    new MakerZIP(),
    new MakerDeb({
      options: {
        bin: EXECUTABLE,
        icon: 'build/icon.png',
        categories: ['Office'],
        mimeType: [MEETING_PACKAGE.mimeType],
      },
    }),
    new ElectronBuilderMaker({ appId: APP_ID, executableName: EXECUTABLE, electronVersion }),
  ];
}
