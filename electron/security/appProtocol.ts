import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { devServer, rendererFolder } from '../paths.ts';
import { findAppFile } from './appFile.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { APP_SCHEME } from './origin.ts';

/** Gives app:// the rights of an https address: an origin of its own, a database. Before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built renderer under app://punkt/. */
export function serveApp(): void {
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const file = method === 'GET' ? findAppFile(url, rendererFolder) : null;
    const body = file === null ? null : await readFile(file.path).catch(() => null);
    if (file === null || body === null)
      return new Response('Not found', { status: 404, headers: headers('text/plain') });
    return new Response(body, { headers: headers(file.contentType) });
  });
}

function headers(contentType: string): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy(devServer),
    'X-Content-Type-Options': 'nosniff',
  };
}
