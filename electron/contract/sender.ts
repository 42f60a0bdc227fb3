import { isOwnAddress, type DevServer } from '../security/origin.ts';

/** What is needed to know of Electron's WebFrameMain. */
interface Frame {
  readonly url: string;
  readonly parent: object | null;
}

/** Whether a request comes from the app's own page: never from a frame inside it, nor from one that is gone. */
export function isOwnPage(frame: Frame | null, devServer: DevServer): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url, devServer);
}
