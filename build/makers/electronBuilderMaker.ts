import { MakerBase, type MakerOptions } from '@electron-forge/maker-base';
import type { ForgeArch, ForgePlatform } from '@electron-forge/shared-types';
import { Arch, build, Platform } from 'electron-builder';
import path from 'node:path';
import { MEETING_PACKAGE } from '../meetingPackage.ts';

type Installer = {
  readonly platform: Platform;
  /** electron-builder's name of the installer format. */
  readonly format: string;
  /** What electron-builder wants as the finished app, inside Forge's folder. */
  readonly appIn: (folder: string, appName: string) => string;
};

const wholeFolder = (folder: string): string => folder;

const INSTALLERS: Partial<Record<ForgePlatform, Installer>> = {
  win32: { platform: Platform.WINDOWS, format: 'nsis', appIn: wholeFolder },
  linux: { platform: Platform.LINUX, format: 'AppImage', appIn: wholeFolder },
  darwin: {
    platform: Platform.MAC,
    format: 'dmg',
    appIn: (folder, appName) => path.join(folder, `${appName}.app`),
  },
};

export type InstallerIdentity = {
  readonly appId: string;
  readonly executableName: string;
  readonly electronVersion: string;
};

/** Wraps the folder that Forge has packaged into the platform's own installer with electron-builder. */
export class ElectronBuilderMaker extends MakerBase<InstallerIdentity> {
  name = 'electron-builder';
  defaultPlatforms: ForgePlatform[] = ['win32', 'darwin', 'linux'];

  override isSupportedOnCurrentPlatform(): boolean {
    return true;
  }

  override async make({
    dir,
    makeDir,
    appName,
    targetPlatform,
    targetArch,
  }: MakerOptions): Promise<string[]> {
    const installer = INSTALLERS[targetPlatform];
    if (!installer) throw new Error(`No installer is known for ${targetPlatform}.`);
    const { appId, executableName, electronVersion } = this.config;
    return build({
      prepackaged: installer.appIn(dir, appName),
      targets: installer.platform.createTarget([installer.format], builderArch(targetArch)),
      publish: 'never',
      config: {
        appId,
        productName: appName,
        electronVersion,
        directories: { output: makeDir, buildResources: 'build' },
        win: { executableName },
        linux: { executableName, category: 'Office' },
        fileAssociations: [meetingPackageAssociation],
        nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
      },
    });
  }
}

/** A double click on a meeting package opens it in Punkt. */
const meetingPackageAssociation = {
  ext: MEETING_PACKAGE.extension,
  name: MEETING_PACKAGE.name,
  description: MEETING_PACKAGE.name,
  mimeType: MEETING_PACKAGE.mimeType,
  role: 'Editor',
} as const;

function builderArch(arch: ForgeArch): Arch {
  switch (arch) {
    case 'x64':
      return Arch.x64;
    case 'arm64':
      return Arch.arm64;
    default:
      throw new Error(`Installers are made for x64 and arm64, not for ${arch}.`);
  }
}
