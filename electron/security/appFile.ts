import { extname, join, resolve, sep } from 'node:path';
import { APP_HOST } from './origin.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  // What pdf.js reads PDFs with: fonts and character maps.
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  // The dictionary of the spelling checker.
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
};

export interface AppFile {
  readonly path: string;
  readonly contentType: string;
}

/**
 * The file behind an app:// address, in the folder of the built renderer. null for another host, a kind of file that
 * the app does not have, or an address that leads out of the folder.
 */
export function findAppFile(address: string, folder: string): AppFile | null {
  const url = new URL(address);
  if (url.host !== APP_HOST) return null;
  const contentType = contentTypes[extname(url.pathname)];
  if (contentType === undefined) return null;
  const pathInFolder = decode(url.pathname);
  if (pathInFolder === null) return null;
  const path = join(resolve(folder), pathInFolder);
  return path.startsWith(resolve(folder) + sep) ? { path, contentType } : null;
}

/** Backslash and colon would mean something else on Windows; no file of the app has them in its name. */
function decode(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname);
    return /[\\:\0]/.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}
