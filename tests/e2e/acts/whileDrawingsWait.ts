import type { Page } from '@playwright/test';

interface HoldingWindow extends Window {
  drawOn?: () => void;
}

/**
 * Holds back React's drawing of what was stored or read, as an overloaded machine does, while something is done. Then all
 * of it is drawn at once.
 */
export async function whileDrawingsWait(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const holding: HoldingWindow = window;
    const port = MessagePort.prototype;
    const own: unknown = Reflect.get(port, 'postMessage');
    const held: (() => void)[] = [];
    // React's scheduler sends itself nothing but that there is something to do.
    port.postMessage = function hold(this: MessagePort, message: unknown) {
      // Within the page: there is no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      held.push(() => this.postMessage(message));
    };
    holding.drawOn = () => {
      Reflect.set(port, 'postMessage', own);
      for (const draw of held) draw();
    };
  });
  await act();
  await page.evaluate(() => {
    const holding: HoldingWindow = window;
    holding.drawOn?.();
  });
}
