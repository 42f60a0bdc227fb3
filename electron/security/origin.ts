/**
 * The address of the app's own page. Never rename scheme or host: the database belongs to this origin, so another
 * name would show an empty app.
 */
export const APP_SCHEME = 'app';
export const APP_HOST = 'punkt';
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** The Vite server's address ("http://localhost:5173") while developing, null in a built app. */
export type DevServer = string | null;

/** The page that the window shows. */
export function pageAddress(devServer: DevServer): string {
  return devServer ?? APP_PAGE;
}

/** The page that documents are drawn on to be printed; no window shows it. */
export function printAddress(devServer: DevServer): string {
  return new URL('print.html', pageAddress(devServer)).href;
}

/** Whether an address belongs to the app itself: everything else is refused at every door. */
export function isOwnAddress(address: string, devServer: DevServer): boolean {
  const url = parse(address);
  if (url === null) return false;
  if (url.protocol === `${APP_SCHEME}:`) return url.host === APP_HOST;
  return devServer !== null && url.origin !== 'null' && url.origin === parse(devServer)?.origin;
}

/** Whether a request may leave: only for what is inside the app, and in development for the Vite server. */
export function isAllowedRequest(address: string, devServer: DevServer): boolean {
  const url = parse(address);
  if (url === null) return false;
  switch (url.protocol) {
    case 'blob:':
    case 'data:':
    case 'devtools:':
      return true;
    case 'ws:':
      return devServer !== null && url.host === parse(devServer)?.host;
    default:
      return isOwnAddress(address, devServer);
  }
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
