import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { devServer, rendererFolder } from '../paths.ts';
import type { FileStore } from '../files/store/fileStore.ts';
import { findAppFile } from './appFile.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { APP_SCHEME } from './origin.ts';
import { findPicture, type Served } from './storedPicture.ts';

/** Gives app:// the rights of an https address: an origin of its own, a database. Before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built renderer under app://punkt/, and beside it the pictures in the texts. */
export function serveApp(files: FileStore): void {
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const found = method === 'GET' ? ((await findPicture(url, files)) ?? (await readAppFile(url))) : null;
    return found === null
      ? new Response('Not found', { status: 404, headers: headers('text/plain') })
      : new Response(found.body, { headers: headers(found.contentType) });
  });
}

async function readAppFile(address: string): Promise<Served | null> {
  const file = findAppFile(address, rendererFolder);
  const body = file === null ? null : await readFile(file.path).catch(() => null);
  return file === null || body === null
    ? null
    : { body: new Uint8Array(body), contentType: file.contentType };
}

function headers(contentType: string): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy(devServer),
    'X-Content-Type-Options': 'nosniff',
  };
}
