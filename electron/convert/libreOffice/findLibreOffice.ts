import { delimiter, join } from 'node:path';
import { isProgram } from '../isProgram.ts';

/** Where the program is looked for: on the path, then where each system's installer puts it. */
export async function findLibreOffice(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<string | null> {
  for (const candidate of candidates(environment, platform)) if (await isProgram(candidate)) return candidate;
  return null;
}

function candidates(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const onPath = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  switch (platform) {
    case 'win32': {
      const folders = ['ProgramFiles', 'ProgramFiles(x86)'].flatMap((name) => environment[name] ?? []);
      // The one that waits until it is done; soffice.exe returns at once.
      return folders.map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.com'));
    }
    case 'darwin':
      return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
    default:
      return [
        ...onPath.flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]),
        '/usr/lib/libreoffice/program/soffice',
        '/opt/libreoffice/program/soffice',
        '/snap/bin/libreoffice',
      ];
  }
}
