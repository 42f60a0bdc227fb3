import { events, replySchema, type Reply, type RequestOf, type Topic } from '#shared/contract/contract.ts';
import type { Page } from '@playwright/test';
import { z } from 'zod';

/** Asks main for something as the page does. */
export async function callMain<T extends Topic>(page: Page, topic: T, request: RequestOf<T>): Promise<Reply> {
  const reply = await page.evaluate(([name, sent]) => window.punkt.call(name, sent), [
    topic,
    request,
  ] as const);
  return replySchema.parse(reply);
}

/** Notes the progress of every job from now on; what it returns gives the steps so far, each once. */
export async function noteProgress(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const progress: unknown[] = [];
    Object.assign(window, { progress });
    window.punkt.listen('job.progress', (payload) => progress.push(payload));
  });
  return async () => {
    const noted = z
      .array(events['job.progress'])
      .parse(await page.evaluate(() => Reflect.get(window, 'progress')));
    return [...new Set(noted.map(({ step }) => step))];
  };
}
