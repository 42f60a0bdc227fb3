import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A setting of LibreOffice: where it is, and its value as the file has it. */
type Setting = readonly [path: string, name: string, value: string | number | boolean];

const security = '/org.openoffice.Office.Common/Security/Scripting';
const network = '/org.openoffice.Inet/Settings';

/**
 * A document that came by mail is opened unseen: no macros, nothing fetched from elsewhere, and a proxy where nobody
 * answers for whatever would try all the same.
 */
const settings: readonly Setting[] = [
  [security, 'MacroSecurityLevel', 3],
  [security, 'DisableMacrosExecution', true],
  [security, 'BlockUntrustedRefererLinks', true],
  [security, 'DisableActiveContent', true],
  ['/org.openoffice.Office.Common/Misc', 'FirstRun', false],
  [
    "/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments",
    'AutoCheckEnabled',
    false,
  ],
  [network, 'ooInetProxyType', 2],
  [network, 'ooInetHTTPProxyName', '127.0.0.1'],
  [network, 'ooInetHTTPProxyPort', 9],
  [network, 'ooInetHTTPSProxyName', '127.0.0.1'],
  [network, 'ooInetHTTPSProxyPort', 9],
  [network, 'ooInetFTPProxyName', '127.0.0.1'],
  [network, 'ooInetFTPProxyPort', 9],
];

/** Makes a profile of LibreOffice in `folder`, apart from the person's own. */
export async function writeProfile(folder: string): Promise<void> {
  await mkdir(join(folder, 'user'), { recursive: true });
  const items = settings.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  const file = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${items.join('\n')}
</oor:items>
`;
  await writeFile(join(folder, 'user', 'registrymodifications.xcu'), file);
}
