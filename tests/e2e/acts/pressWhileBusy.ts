import type { Page } from '@playwright/test';

interface BusyKey {
  readonly key: string;
  /** The virtual key of Windows. */
  readonly keyCode: number;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  /** What it types; left out where it types nothing. */
  readonly text?: string;
}

const CTRL = 2;
const SHIFT = 8;

/** Presses keys one after another while the page does nothing but work: it hears them all at once, as a person's who types ahead. */
export async function pressWhileBusy(page: Page, keys: readonly BusyKey[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = ({ key, keyCode, ctrl, shift, text }: BusyKey, type: 'keyDown' | 'keyUp'): Promise<unknown> =>
    session.send('Input.dispatchKeyEvent', {
      type: type === 'keyDown' && !text ? 'rawKeyDown' : type,
      key,
      windowsVirtualKeyCode: keyCode,
      modifiers: (ctrl ? CTRL : 0) + (shift ? SHIFT : 0),
      ...(type === 'keyDown' && text && { text }),
    });
  const busy = page.evaluate(() => {
    const until = Date.now() + 300;
    while (Date.now() < until);
  });
  await Promise.all([busy, ...keys.flatMap((key) => [send(key, 'keyDown'), send(key, 'keyUp')])]);
  await session.detach();
}
