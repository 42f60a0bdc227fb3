import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { doAct } from './acts/doAct.ts';
import { reach } from './acts/keyboard.ts';
import { openSample } from './acts/open.ts';
import { pressWhileBusy } from './acts/pressWhileBusy.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';

test('items are decided with a key or two, a vote is taken, and all of it survives a power cut', async ({
  launch,
}) => {
  const app = await launch();
  await beginMeeting(app.page);
  await decideItems(app.page);
  await voteOnItem5(app.page);
  await app.kill();

  const { page } = await launch();
  await expect(title(page, /^5\. /)).toBeVisible();
  await expect(votes(page)).toContainText('Imod stemte Jens Fabrin Holmgård.');
  await expect(votes(page)).toContainText('Mindretalsudtalelse fra Jens Fabrin Holmgård: For dyrt.');
  await page.keyboard.press('Control+PageUp');
  await expect(words(page)).toContainText('Styregruppen tager orienteringen til efterretning.');
});

test('an action goes from the decision to the list of all actions, and into a calendar', async ({
  app: { page, electron },
  dataDirectory,
}) => {
  await openSample(page);
  await page.keyboard.press('F5');
  await expect(title(page, /^1\. /)).toBeVisible();
  await page.keyboard.press('Control+Shift+O');
  await page.getByRole('dialog', { name: 'Ny opgave' }).waitFor();
  await expect(page.getByRole('textbox', { name: 'Hvad skal gøres' })).toBeFocused();
  await page.keyboard.type('Beregn priser for 2032');
  await reach(page, 'Frist');
  await page.keyboard.type('01-04-2031');
  await reach(page, 'Tilføj opgaven');
  // Pressed once more while the action is stored, which makes no second one.
  const enter = { key: 'Enter', keyCode: 13, text: '\r' };
  await pressWhileBusy(page, [enter, enter]);
  await expect(page.getByText('frist 01-04-2031')).toBeVisible();

  await doAct(page, 'Gå til Opfølgning');
  const row = page.getByRole('row', { name: /Beregn priser for 2032/ });
  await expect(row).toContainText('Åben');
  const target = path.join(dataDirectory, 'Opfølgning.ics');
  await answerSaveDialog(electron, target);
  await page.getByRole('button', { name: 'Gem til kalender' }).click();
  await page.getByRole('menuitem', { name: /^Som kalenderaftale/ }).click();
  await expect(page.getByText('1 opgave er gemt i filen.').first()).toBeVisible();
  const file = await readFile(target, 'utf8');
  expect(file).toContain('SUMMARY:Beregn priser for 2032\r\n');
  expect(file).toContain('DTSTART;VALUE=DATE:20310401\r\n');

  await row.getByRole('button', { name: /^Mere om/ }).click();
  await page.getByRole('menuitem', { name: 'Markér som udført' }).click();
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type('Sendt til alle');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ingen opgaver passer til valgene.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('Åben');
  await row.getByRole('button', { name: 'Godkendelse af dagsorden' }).click();
  await expect(title(page, '1. Godkendelse af dagsorden')).toBeVisible();
});

/** Everybody who sent no apologies is there. */
async function beginMeeting(page: Page): Promise<void> {
  await openSample(page);
  await page.keyboard.press('F5');
  await expect(title(page, /^1\. /)).toBeVisible();
  await doAct(page, 'Ret fremmøde');
  await expect(page.getByRole('button', { name: /^Markér de 9 andre/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Luk' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+B');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
}

async function decideItems(page: Page): Promise<void> {
  // Noted and gone on from before it is on the table: what is decided is decided on item 2 all the same.
  const goOn = { key: 'PageDown', keyCode: 34, ctrl: true };
  await pressWhileBusy(page, [goOn, { key: '2', keyCode: 50, ctrl: true }, goOn]);
  await expect(title(page, /^3\. /)).toBeVisible();
  await goBackTo(page, /^2\. /);
  await expect(words(page)).toHaveText('Styregruppen tager orienteringen til efterretning.');
  await goOnTo(page, /^3\. /);
  await expect(words(page)).toHaveText('');
  await page.keyboard.press('Control+1');
  await expect(words(page)).toContainText('Styregruppen ');
  await expect(words(page)).toBeFocused();
  await expect(outcomes(page, 'Ændret')).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await page.keyboard.type(', dog ikke i juli.');
  await expect(outcomes(page, 'Ændret')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(outcomes(page, 'Ændret')).toHaveCount(0);

  await goOnTo(page, /^4\. /);
  await page.keyboard.press('Control+3');
  await expect(words(page)).toContainText('Styregruppen udsætter punktet til et senere møde.');
  // Written on before the words are there: it comes behind them.
  await pressWhileBusy(page, [
    { key: '2', keyCode: 50, ctrl: true },
    { key: ' ', keyCode: 32, text: ' ' },
    { key: 'S', keyCode: 83, shift: true, text: 'S' },
    { key: 'e', keyCode: 69, text: 'e' },
  ]);
  await expect(words(page)).toHaveText('Styregruppen tager orienteringen til efterretning. Se');
  await expect(words(page)).toBeFocused();
  await goOnTo(page, /^5\. /);
}

/** All for, but one against who demands a statement, and one who abstains. */
async function voteOnItem5(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+A');
  const vote = page.getByRole('dialog', { name: 'Afstemning' });
  const first = vote
    .getByRole('group')
    .first()
    .getByRole('button', { name: /: For$/ });
  await expect(first).toBeFocused();
  await page.keyboard.press('f');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('i');
  await expect(vote.getByText('1 for, 1 imod, 0 undlader')).toBeVisible();
  await page.keyboard.press('u');
  await page.keyboard.press('f');
  await expect(vote.getByText('2 for, 1 imod, 1 undlader')).toBeVisible();
  await reach(page, 'Tilføj mindretalsudtalelse');
  await page.keyboard.press('Enter');
  await reach(page, 'Mindretalsudtalelse', 'Shift+Tab');
  await page.keyboard.type('For dyrt.');
  await reach(page, 'Gem afstemningen');
  await page.keyboard.press('Enter');
  await expect(votes(page)).toContainText('Indstillingen blev vedtaget');
}

async function goOnTo(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+PageDown');
  await expect(title(page, name)).toBeVisible();
}

async function goBackTo(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+PageUp');
  await expect(title(page, name)).toBeVisible();
}

function title(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { name, level: 2 });
}

function words(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Beslutning', exact: true });
}

function votes(page: Page): Locator {
  return page.getByRole('list', { name: 'Afstemninger' });
}

/** The points of the recommendation that came out like this. */
function outcomes(page: Page, outcome: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^Indstillingens punkt \\d+: ${outcome}$`) });
}
