import type { Topic } from '#shared/contract/contract.ts';
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { devServer } from '../paths.ts';
import { isOwnAddress } from '../security/origin.ts';
import { answer, refuse, type Act } from './answer.ts';

/** Lets the app's own page ask for `topic`. The act gets the checked request and the page that asked. */
export function handle<T extends Topic>(topic: T, act: Act<T, WebContents>): void {
  ipcMain.handle(topic, (event, request: unknown) =>
    isOwnPage(event) ? answer(topic, act, request, event.sender) : refuse(`${topic}: unknown sender`),
  );
}

/** Only the page itself, never a frame inside it. */
function isOwnPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnAddress(senderFrame.url, devServer);
}
