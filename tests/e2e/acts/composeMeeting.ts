import type { Page } from '@playwright/test';
import { composeOutline } from '#shared/agenda/outline.ts';
import { appendicesOf, sectionsOf } from '#shared/agenda/partsOfItem.ts';
import type { Attendance, AttendanceStatus } from '#shared/model/attendance.ts';
import { layoutProfileIdSchema, type MemberRole } from '#shared/model/body.ts';
import type { Item } from '#shared/model/item.ts';
import type { Section } from '#shared/model/section.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { expect } from '../harness/fixtures.ts';
import { createBody } from './compose.ts';
import { chooseHere, pickHere, reach } from './keyboard.ts';
import { typeBlocks, typeLine } from './typeText.ts';

/** Composes a whole meeting from nothing, as a secretary without a mouse would: its body, its facts, its items. */
export async function composeMeeting(page: Page, snapshot: MeetingSnapshot): Promise<void> {
  await composeBody(page, snapshot);
  await composeFacts(page, snapshot);
  await emptyOutline(page);
  await typeOutline(page, snapshot);
  await page.keyboard.press('Home');
  for (const item of itemsInOrder(snapshot)) await composeItem(page, item, snapshot);
}

async function composeBody(page: Page, { body, members }: MeetingSnapshot): Promise<void> {
  const preset = layoutProfileIdSchema.options.indexOf(body.layoutProfile);
  await createBody(page, body.name, body.shortName, preset === 2 ? 2 : preset === 1 ? 1 : 0);
  await reach(page, 'Sekretariat');
  await page.keyboard.insertText(body.secretariat);
  await reach(page, 'Tilføj medlem');
  for (const { name, organisation, role } of members) {
    await page.keyboard.press('Enter');
    await focusedField(page, 'Navn').waitFor();
    await page.keyboard.insertText(name);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(organisation);
    await page.keyboard.press('Tab');
    if (role !== 'member') await pickHere(page, ROLES[role]);
    await reach(page, 'Tilføj medlem');
  }
}

const ROLES: Readonly<Record<MemberRole, string>> = {
  chair: 'Formand',
  viceChair: 'Næstformand',
  member: 'Medlem',
  secretary: 'Sekretær',
  guest: 'Fast gæst',
};

const STATUSES: Readonly<Record<AttendanceStatus, string>> = {
  expected: 'Forventet',
  present: 'Til stede',
  apology: 'Afbud',
  absent: 'Fraværende',
};

async function composeFacts(page: Page, { meeting, members, attendance }: MeetingSnapshot): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').waitFor();
  await reach(page, 'Dato');
  await replaceField(page, meeting.date.split('-').reverse().join('-'));
  await reach(page, 'Fra kl.');
  await replaceField(page, meeting.startTime);
  await reach(page, 'Til kl.');
  await replaceField(page, meeting.endTime);
  await page.keyboard.press('Enter');
  await page.getByRole('treeitem', { name: 'Om mødet' }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('F6');
  await reach(page, 'Sted');
  for (const [index, line] of meeting.place.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
  for (const person of attendance.slice(0, members.length)) {
    await reach(page, 'Fremmøde');
    if (person.status !== 'expected') await pickHere(page, STATUSES[person.status]);
    await page.keyboard.press('Tab');
  }
  for (const person of attendance.slice(members.length)) await addParticipant(page, person);
}

async function addParticipant(page: Page, { name, organisation }: Attendance): Promise<void> {
  await reach(page, 'Tilføj deltager');
  await page.keyboard.press('Enter');
  await focusedField(page, 'Navn').waitFor();
  await page.keyboard.insertText(name);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(organisation);
}

/** The body's standard items came along; the agenda is typed from nothing. */
async function emptyOutline(page: Page): Promise<void> {
  await page.keyboard.press('Shift+F6');
  await reach(page, 'Om mødet');
  const lines = page.getByRole('treeitem');
  for (let left = await lines.count(); left > 1; left--) {
    await page.keyboard.press('End');
    await page.keyboard.press('Delete');
    await expect(lines).toHaveCount(left - 1);
    await page.locator('[role=treeitem]:focus').waitFor();
  }
}

async function typeOutline(page: Page, snapshot: MeetingSnapshot): Promise<void> {
  for (const entry of composeOutline(snapshot)) {
    if (entry.kind === 'group') {
      await page.keyboard.press('Control+e');
      await page.keyboard.type('Ny gruppe');
      await page.getByRole('option', { name: 'Ny gruppe', selected: true }).waitFor();
      await page.keyboard.press('Enter');
      await typeTitle(page, entry.group.title);
      for (const { item } of entry.items) await typeTitle(page, item.title);
      await leaveTitles(page, entry.items.at(-1)?.item.title ?? entry.group.title);
    } else {
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await titleField(page).waitFor();
      // Below the last item of a group a new line belongs to the group.
      if (snapshot.groups.length > 0) await page.keyboard.press('Shift+Tab');
      await page.locator('[role=treeitem][aria-level="1"]:has(:focus)').waitFor();
      await typeTitle(page, entry.item.title);
      await leaveTitles(page, entry.item.title);
    }
  }
}

async function typeTitle(page: Page, title: string): Promise<void> {
  await titleField(page).waitFor();
  await page.keyboard.insertText(title);
  await page.keyboard.press('Enter');
  await page.getByRole('treeitem', { name: title }).first().waitFor();
}

/** A new line that is left empty goes again, and the last one typed has the focus. */
async function leaveTitles(page: Page, last: string): Promise<void> {
  await titleField(page).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[role=treeitem]:focus', { hasText: last }).waitFor();
}

function titleField(page: Page) {
  return page.getByRole('tree').getByRole('textbox').and(page.locator(':focus'));
}

function itemsInOrder(snapshot: MeetingSnapshot): Item[] {
  return composeOutline(snapshot).flatMap((entry) =>
    entry.kind === 'group' ? entry.items.map(({ item }) => item) : [entry.item],
  );
}

async function composeItem(page: Page, item: Item, snapshot: MeetingSnapshot): Promise<void> {
  await page.keyboard.press('Control+PageDown');
  const title = page.getByRole('textbox', { name: 'Titel', exact: true });
  await expect(title).toHaveValue(item.title);
  await focusPage(page);
  await typeFacts(page, item);
  await focusPage(page);
  await typeSections(page, item, snapshot);
  await typeAppendices(page, item, snapshot);
}

async function focusPage(page: Page): Promise<void> {
  await reach(page, 'Titel', 'F6');
}

async function typeFacts(page: Page, { caseNumber, presenter, guests }: Item): Promise<void> {
  const facts = [
    { label: 'Sagsnummer', text: caseNumber },
    { label: 'Forelægger', text: presenter },
    { label: 'Gæster', text: guests },
  ];
  for (const { label, text } of facts.filter((fact) => fact.text !== '')) {
    await reach(page, label);
    await page.keyboard.insertText(text);
    await page.keyboard.press('Escape');
  }
}

/** The item began with its body's sections: those that the meeting has are filled in, others are added at the end. */
async function typeSections(page: Page, item: Item, { sections, body }: MeetingSnapshot): Promise<void> {
  const written = sectionsOf(item.id, sections);
  const standing = body.sectionTemplates.map(({ heading }) => heading);
  await page.keyboard.press('Enter');
  for (const [index, heading] of standing.entries()) {
    // Below a table there is a place of its own, so that one can go on writing there.
    if (index > 0) await reach(page, `${heading}, tekst`, 'ArrowDown');
    await page.locator(`[aria-label="${heading}, tekst"]:focus`).waitFor();
    const section = written.find((candidate) => candidate.heading === heading);
    if (section) await typeSection(page, section);
    await page.keyboard.press('Control+End');
  }
  for (const section of written.filter(({ heading }) => !standing.includes(heading))) {
    await addSection(page, section.heading);
    await typeSection(page, section);
  }
  await focusPage(page);
  const wanted = written.map(({ heading }) => heading);
  for (const { heading, places } of tooFarUp(standing, wanted)) {
    for (let place = 0; place < places; place++) {
      await reach(page, `Mere om afsnittet ${heading}`);
      await chooseHere(page, 'Flyt ned');
      await focusPage(page);
    }
  }
}

/** Sections that must go down below the next one that is written, and how many places that is. */
function tooFarUp(
  standing: readonly string[],
  wanted: readonly string[],
): { readonly heading: string; readonly places: number }[] {
  const present = standing.filter((heading) => wanted.includes(heading));
  return present.flatMap((heading, index) => {
    const next = present[index + 1];
    const isAbove = next !== undefined && wanted.indexOf(next) < wanted.indexOf(heading);
    return isAbove ? [{ heading, places: standing.indexOf(next) - standing.indexOf(heading) }] : [];
  });
}

/** The button stands last on the page, so it is reached from the pane after it. */
async function addSection(page: Page, heading: string): Promise<void> {
  await reach(page, 'Titel på nyt bilag', 'F6');
  await reach(page, 'Tilføj afsnit', 'Shift+Tab');
  await chooseHere(page, 'Andet afsnit');
  await page.getByRole('button', { name: 'Mere om afsnittet', exact: true }).waitFor();
  await reach(page, 'Afsnittets overskrift', 'Shift+Tab');
  await page.keyboard.insertText(heading);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.locator('.ProseMirror:focus').waitFor();
}

async function typeSection(page: Page, { content: { content } }: Section): Promise<void> {
  const points = content.find((block) => block.type === 'recommendationPoints');
  if (!points) return typeBlocks(page, content);
  await page.keyboard.press('Control+End');
  for (const [index, point] of points.content.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    const [line] = point.content;
    if (line?.type === 'paragraph') await typeLine(page, line.content);
  }
  const after = content.slice(content.indexOf(points) + 1);
  if (after.length === 0) return;
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await typeBlocks(page, after);
}

async function typeAppendices(page: Page, item: Item, { appendices }: MeetingSnapshot): Promise<void> {
  const titles = appendicesOf(item.id, appendices).map(({ title }) => title);
  if (titles.length === 0) return;
  await page.keyboard.press('F6');
  await reach(page, 'Titel på nyt bilag');
  for (const title of titles) {
    await page.keyboard.insertText(title);
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: 'Bilag' })
      .getByRole('textbox', { name: 'Bilagets titel' })
      .getByText(title)
      .waitFor();
  }
}

async function replaceField(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

function focusedField(page: Page, name: string) {
  return page.getByRole('textbox', { name }).and(page.locator(':focus'));
}
