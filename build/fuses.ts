import type { FuseV1Config } from '@electron/fuses';
import { FuseV1Options, FuseVersion } from '@electron/fuses';

export type FuseSituation = {
  /** Playwright drives a packaged app through Node's inspector; a release must not answer to it. */
  readonly inspectable: boolean;
  /** Older Electrons have fewer fuses; a release must decide every one of them. */
  readonly decideAll: boolean;
};

/** What is burnt into the packaged executable, and cannot be switched on again from outside. */
export function fuses({ inspectable, decideAll }: FuseSituation): FuseV1Config {
  const known = {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: inspectable,
    // Has an effect on macOS and Windows only.
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  } as const;
  if (!decideAll) return known;
  return {
    ...known,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
    strictlyRequireAllFuses: true,
  };
}
