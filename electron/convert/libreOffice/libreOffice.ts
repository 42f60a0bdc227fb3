import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { libreOfficeKinds } from '../kinds.ts';
import type { OfficeProgram } from '../officeProgram.ts';
import { writeProfile } from './profile.ts';

export function libreOffice(path: string): OfficeProgram {
  return {
    name: 'libreOffice',
    path,
    kinds: libreOfficeKinds,
    async prepare(files, folder) {
      const profile = join(folder, 'profile');
      await writeProfile(profile);
      const words = [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--nolockcheck',
        '--nodefault',
        '--nofirststartwizard',
        '--convert-to',
        'pdf',
        ...files.slice(0, 1).flatMap(({ to }) => ['--outdir', dirname(to)]),
        ...files.map(({ from }) => from),
      ];
      return { program: path, words, environment: withoutNetwork(process.env), processIdFile: null };
    },
  };
}

function withoutNetwork(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9';
  return { ...environment, http_proxy: nowhere, https_proxy: nowhere, ftp_proxy: nowhere, no_proxy: '' };
}
