import type { Topic } from '#shared/contract/contract.ts';
import { ipcMain, type WebContents } from 'electron';
import { devServer } from '../paths.ts';
import { answer, refuse, type Act } from './answer.ts';
import { isOwnPage } from './sender.ts';

/** Lets the app's own page ask for `topic`. The act gets the checked request and the page that asked. */
export function handle<T extends Topic>(topic: T, act: Act<T, WebContents>): void {
  ipcMain.handle(topic, ({ senderFrame, sender }, request: unknown) =>
    isOwnPage(senderFrame, devServer)
      ? answer(topic, act, request, sender)
      : refuse(`${topic}: unknown sender`),
  );
}
