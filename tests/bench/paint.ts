import type { Page } from '@playwright/test';
import { z } from 'zod';

/**
 * From now on the page notes, for every key, how long it takes until the frame that shows it is handed over: from the
 * event's own time stamp to the first message after the next animation frame. A message comes after the frame's
 * style, layout and paint.
 */
export async function noteKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: number[] = [];
    Object.assign(window, { noted });
    const note = ({ timeStamp }: KeyboardEvent): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => noted.push(performance.now() - timeStamp));
        port1.start();
        port2.postMessage(null);
      });
    };
    window.addEventListener('keydown', note, { capture: true });
  });
}

/** The milliseconds noted since the last call. */
export async function takeNoted(page: Page): Promise<number[]> {
  const noted = await page.evaluate(() => {
    const all: unknown = Reflect.get(window, 'noted');
    return Array.isArray(all) ? all.splice(0) : [];
  });
  return z.array(z.number()).parse(noted);
}

/** What must be on screen before an act counts as painted. */
export interface Awaited {
  readonly selector: string;
  readonly text: string;
}

/** Milliseconds from the key or the click that starts an act to the frame in which the awaited is shown. */
export async function timeAct(page: Page, awaited: Awaited, act: () => Promise<unknown>): Promise<number> {
  // Listening before the act begins: the key takes another way into the page, and may well come first.
  await page.evaluate(waitFor, awaited);
  await act();
  return z.number().parse(await page.evaluate(() => Reflect.get(window, 'shown')));
}

/** Runs in the page; leaves a promise of the milliseconds as `window.shown`. */
function waitFor({ selector, text }: Awaited): void {
  let began: number | null = null;
  const begin = ({ timeStamp }: Event): void => {
    began ??= timeStamp;
  };
  for (const name of ['keydown', 'click', 'paste']) {
    window.addEventListener(name, begin, { capture: true, once: true });
  }
  const shown = new Promise<number>((resolve) => {
    const look = (): void => {
      const isShown = document.querySelector(selector)?.textContent?.includes(text) ?? false;
      if (began === null || !isShown) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now() - (began ?? 0)));
      port1.start();
      port2.postMessage(null);
    };
    look();
  });
  Object.assign(window, { shown });
}
