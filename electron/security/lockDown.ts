import { app, session, type Session, type WebContents } from 'electron';
import { devServer } from '../paths.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { isAllowedRequest, isOwnAddress } from './origin.ts';

/** What Chromium does over the network of its own accord, turned off. Before the app is ready. */
export function silenceChromium(): void {
  const { commandLine } = app;
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-sync');
  commandLine.appendSwitch('no-pings');
  // No look-up of proxies or names: not even a question to the nearest server leaves the machine.
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** Refuses requests, permissions and downloads in the one session that the app has. Once the app is ready. */
export function lockSession(): void {
  const { defaultSession } = session;
  refuseRequests(defaultSession);
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isGranted(permission)),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  // Otherwise Electron fetches an English dictionary for its own spelling checker.
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.setSpellCheckerLanguages([]);
}

/** Keeps every page where it is: no other address, no new window, no page within the page. */
export function lockPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!isReload(contents, event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}

/**
 * What the page may have: that its database is not thrown out to make room when the disk is full, and to put on the
 * clipboard what somebody copies. Reading the clipboard is another permission, and refused.
 */
function isGranted(permission: string): boolean {
  return permission === 'persistent-storage' || permission === 'clipboard-sanitized-write';
}

function refuseRequests(target: Session): void {
  target.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isAllowedRequest(url, devServer) }),
  );
  if (devServer === null) return;
  target.webRequest.onHeadersReceived(({ responseHeaders }, answer) =>
    answer({
      responseHeaders: { ...responseHeaders, 'Content-Security-Policy': contentSecurityPolicy(devServer) },
    }),
  );
}

function isReload(contents: WebContents, address: string): boolean {
  return isOwnAddress(address, devServer) && withoutHash(address) === withoutHash(contents.getURL());
}

function withoutHash(address: string): string {
  return address.replace(/#.*/, '');
}
