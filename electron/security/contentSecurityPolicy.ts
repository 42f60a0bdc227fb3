import { PICTURE_ORIGIN } from '#shared/contract/pictures.ts';
import type { DevServer } from './origin.ts';

/** The hash of the empty string: Fluent's style engine appends an empty style element and fills it by rule. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the page may load. The Vite server needs more than the app: inline scripts and styles, and its socket. */
export function contentSecurityPolicy(devServer: DevServer): string {
  const isDev = devServer !== null;
  const directives = {
    'default-src': "'none'",
    // The spelling checker is WebAssembly, a file of the app. Text is still never run as code: that is 'unsafe-eval'.
    'script-src': isDev ? "'self' 'unsafe-inline' 'wasm-unsafe-eval'" : "'self' 'wasm-unsafe-eval'",
    'style-src': isDev ? "'self' 'unsafe-inline'" : `'self' ${EMPTY_STYLE}`,
    // The pictures in the text have the app's own address, also while the page comes from the Vite server.
    'img-src': isDev ? `'self' data: blob: ${PICTURE_ORIGIN}` : "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': isDev ? `'self' ${devServer.replace(/^http/, 'ws')}` : "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
