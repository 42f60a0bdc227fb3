import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { writePackageFile } from '../../electron/package/packageFile.ts';
import { recommendations, scriptedMeeting } from '../builders/scriptedMeeting.ts';
import { doAct } from './acts/doAct.ts';
import { openPackage } from './acts/packages.ts';
import { reach } from './acts/keyboard.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';
import type { RunningApp } from './harness/runningApp.ts';
import { contentOfMeeting } from '#shared/package/content.ts';

const KILLED_AT = 9;

test('nineteen items are decided by keyboard, through a power cut at the ninth; the minutes say it all', async ({
  launch,
  dataDirectory,
}) => {
  test.setTimeout(180_000);
  let app = await launch();
  await openScriptedMeeting(app, path.join(dataDirectory, 'udkast.punkt'));
  await beginWithEverybody(app.page);
  for (const [index, [title]] of recommendations.entries()) {
    const number = index + 1;
    await expect(heading(app.page, number, title)).toBeVisible();
    await app.page.getByRole('group', { name: 'Vælg beslutning' }).waitFor();
    await (specialActs.get(number) ?? follow)(app.page, number);
    if (number === KILLED_AT) {
      await app.kill();
      app = await launch();
      await expect(heading(app.page, number, title)).toBeVisible();
    }
    if (number < recommendations.length) await app.page.keyboard.press('Control+PageDown');
  }
  await doAct(app.page, 'Afslut mødet');
  await expect(app.page.getByText(/^Mødet sluttede kl\./)).toBeVisible();
  const file = path.join(dataDirectory, 'referat.docx');
  await exportMinutes(app, file);
  expect(await decisionsInMinutes(file)).toEqual(expectedInMinutes);
});

async function openScriptedMeeting(app: RunningApp, file: string): Promise<void> {
  await writePackageFile(file, contentOfMeeting(scriptedMeeting), {
    appVersion: '0',
    senderRole: 'secretary',
  });
  await openPackage(app, file);
  await app.page.getByRole('heading', { name: 'Om mødet' }).waitFor();
}

async function beginWithEverybody(page: Page): Promise<void> {
  await page.keyboard.press('F5');
  await page.getByRole('button', { name: 'Begynd mødet' }).waitFor();
  await page.keyboard.press('Control+Shift+F');
  await expect(page.getByRole('button', { name: 'Markér de 6 andre som til stede' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Luk', exact: true })).toBeFocused();
  await closeDialog(page);
  await page.keyboard.press('Control+Shift+B');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
}

type Step = (page: Page, number: number) => Promise<void>;

/** What is not just followed. */
const specialActs: ReadonlyMap<number, Step> = new Map<number, Step>([
  [2, (page) => choose(page, 'Control+2', /til efterretning\.$/)],
  [4, disqualifyJens],
  [6, followWithAction],
  [8, (page) => choose(page, 'Control+3', /udsætter punktet/)],
  [11, followByVote],
  [13, followWithoutPalle],
  [15, writeFreely],
]);

/** An ordinary decision: one key. */
async function follow(page: Page, number: number): Promise<void> {
  await choose(page, 'Control+1', new RegExp(`^${escaped(sentenceOf(number))}`));
}

async function choose(page: Page, keys: string, words: RegExp): Promise<void> {
  await page.keyboard.press(keys);
  await expect(decision(page)).toHaveText(words);
}

async function disqualifyJens(page: Page, number: number): Promise<void> {
  await sayOf(page, 'Jens Holmgård', `Inhabil i punkt ${number}`);
  await expect(chip(page, 'Jens Holmgård, inhabil')).toBeVisible();
  await follow(page, number);
}

async function followWithoutPalle(page: Page, number: number): Promise<void> {
  await sayOf(page, 'Palle Ravnkilde', `Gik før punkt ${number}`);
  await expect(chip(page, 'Palle Ravnkilde, ikke i lokalet')).toBeVisible();
  await follow(page, number);
}

async function followWithAction(page: Page, number: number): Promise<void> {
  await follow(page, number);
  await page.keyboard.press('Control+Shift+O');
  await expect(page.getByRole('dialog', { name: 'Ny opgave' }).locator(':focus')).toHaveCount(1);
  await page.keyboard.type('Beregn taksterne');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect(page.getByText('Beregn taksterne')).toBeVisible();
}

async function followByVote(page: Page, number: number): Promise<void> {
  await follow(page, number);
  await page.keyboard.press('Control+Shift+A');
  await expect(page.getByRole('dialog', { name: 'Afstemning' }).locator(':focus')).toHaveCount(1);
  await reach(page, 'Alle stemmer for');
  await page.keyboard.press('Enter');
  await expect(page.getByText('6 for, 0 imod, 0 undlader')).toBeVisible();
  await reach(page, 'Omar Krogh: For');
  await page.keyboard.press('i');
  await expect(page.getByText('5 for, 1 imod, 0 undlader')).toBeVisible();
  await reach(page, 'Gem afstemningen');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect(page.getByRole('button', { name: 'Ret afstemningen' })).toBeVisible();
}

async function writeFreely(page: Page): Promise<void> {
  await page.keyboard.press('Control+5');
  await expect(decision(page)).toBeFocused();
  await page.keyboard.type('Sekretariatet vender tilbage.');
  await expect(decision(page)).toHaveText('Sekretariatet vender tilbage.');
}

/** Goes to one person's chip, and says something of them. */
async function sayOf(page: Page, name: string, said: string): Promise<void> {
  const person = chip(page, new RegExp(`^${name}`));
  await goToPeople(page);
  await page.keyboard.press(name.charAt(0));
  await expect(person).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: said, exact: true }).waitFor();
  await reach(page, said, 'ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

/** F6 goes round the screen, wherever the focus was. */
async function goToPeople(page: Page): Promise<void> {
  const first = chip(page, /^Maja Elkær/);
  const panes = 3;
  for (let pane = 0; pane < panes && !(await hasFocus(first)); pane += 1) {
    await page.keyboard.press('F6');
  }
  await expect(first).toBeFocused();
}

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

function heading(page: Page, number: number, title: string): Locator {
  return page.getByRole('heading', { name: `${number}. ${title}`, level: 2, exact: true });
}

function decision(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Beslutning' });
}

function chip(page: Page, name: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Fremmøde' }).getByRole('button', { name });
}

/** The recommendation's first point as the body decides it. */
function sentenceOf(number: number): string {
  const [, point = ''] = recommendations[number - 1]!;
  // The table of decisions is tested by itself; here it is about what reaches the minutes.
  return asDecided(point);
}

function asDecided(point: string): string {
  const negated = point.startsWith('ikke tilslutter sig ')
    ? point.replace('ikke tilslutter sig', 'tilslutter sig ikke')
    : point;
  return `Styregruppen ${negated}.`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The minutes in full, from their own screen. */
async function exportMinutes({ electron, page }: RunningApp, file: string): Promise<void> {
  await answerSaveDialog(electron, file);
  await page.keyboard.press('Shift+F5');
  await page.getByRole('navigation', { name: 'Beslutninger på mødet' }).waitFor();
  await page.keyboard.press('Shift+F12');
  await page.getByRole('heading', { name: `${path.basename(file)} er gemt` }).waitFor();
  await closeDialog(page);
}

/** What stands below each item's title after "Beslutning:" in the Word file. */
async function decisionsInMinutes(file: string): Promise<[string, string[]][]> {
  const { value: html } = await mammoth.convertToHtml({ path: file });
  return html
    .split('<h1>')
    .slice(1)
    .map((item) => {
      const [title = '', ...lines] = linesOf(item.split(/Mødet den/u)[0] ?? '');
      return [title, lines.slice(lines.indexOf('Beslutning:') + 1)];
    });
}

function linesOf(html: string): string[] {
  const text = html.replaceAll(/<\/(?:p|h\d|li|td|th)>/gu, '\n').replaceAll(/<[^>]*>/gu, '');
  // What the clock said when the test ran is not part of it.
  const timeless = text.replaceAll('\u00a0', ' ').replaceAll(/kl\. \d+\.\d\d/gu, 'kl. …');
  return timeless
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const further: ReadonlyMap<number, readonly string[]> = new Map([
  [2, ['Styregruppen tager orienteringen til efterretning.']],
  [4, ['Jens Holmgård deltog ikke under punkt 4 på grund af inhabilitet.']],
  [6, ['Opfølgning', 'Beregn taksterne']],
  [8, ['Styregruppen udsætter punktet til et senere møde.']],
  [
    11,
    [
      'Afstemning om indstillingen',
      'Stemme',
      'Antal',
      'Medlemmer',
      'For',
      '5',
      'Maja Elkær, Jens Holmgård, Signe Vestermark, Palle Ravnkilde, Birthe Lindeskov',
      'Imod',
      '1',
      'Omar Krogh',
      'Indstillingen blev vedtaget med 5 stemmer mod 1.',
    ],
  ],
  [13, ['Palle Ravnkilde gik kl. … før punkt 13.']],
  [15, ['Sekretariatet vender tilbage.']],
]);
const notFollowed = new Set([2, 8, 15]);

const expectedInMinutes = recommendations.map(([title, ...points], index) => {
  const number = index + 1;
  const sentences = notFollowed.has(number) ? [] : points.map(asDecided);
  return [title, [...sentences, ...(further.get(number) ?? [])]];
});
