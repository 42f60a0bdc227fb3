import type { Page } from '@playwright/test';

interface HoldingWindow extends Window {
  held?: FrameRequestCallback[];
  ownRequest?: typeof requestAnimationFrame;
}

/** Holds back whatever waits for the next picture, as an overloaded machine does, while something is done. */
export async function whilePicturesWait(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const holding: HoldingWindow = window;
    const held: FrameRequestCallback[] = [];
    Object.assign(holding, { held, ownRequest: window.requestAnimationFrame.bind(window) });
    window.requestAnimationFrame = (callback) => held.push(callback);
  });
  await act();
  await page.evaluate(async () => {
    const { held = [], ownRequest }: HoldingWindow = window;
    if (!ownRequest) return;
    window.requestAnimationFrame = ownRequest;
    for (const callback of held) ownRequest(callback);
    // Asked for last, and so called last.
    await new Promise(ownRequest);
  });
}
