import { startingContent } from '#shared/agenda/recommendation.ts';
import { siblingsInOrder } from '#shared/agenda/siblings.ts';
import { startingSections, type PlannedSection } from '#shared/agenda/standardItems.ts';
import type { Body } from '#shared/model/body.ts';
import type { Item } from '#shared/model/item.ts';
import type { RichText } from '#shared/model/richText.ts';
import type { Section, SectionKind, SectionLanguage } from '#shared/model/section.ts';
import { countFootnotes } from '#shared/richText/nodeLines.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import type { Act } from './history/acts.ts';
import { freeOrder, orderLast, orderOneStep, withNewOrder } from './order.ts';
import { inUse, moment, newRow, patch } from './rows.ts';

/** The sections that a new item starts with in this body. */
export function sectionRowsFor(item: Item, body: Body): Section[] {
  return sectionRows(item, startingSections(body));
}

/** Sections of a new item, in this order. */
export function sectionRows(item: Item, sections: readonly PlannedSection[]): Section[] {
  return withNewOrder(sections).map(({ value, order }) => ({
    ...newRow(),
    meetingId: item.meetingId,
    itemId: item.id,
    order,
    ...value,
    language: 'da',
    deletedAt: null,
  }));
}

export async function listSections(itemId: string): Promise<Section[]> {
  return siblingsInOrder(await database.sections.where({ itemId }).toArray());
}

export async function listSectionsOfMeeting(meetingId: string): Promise<Section[]> {
  return inUse(await database.sections.where({ meetingId }).toArray());
}

/** How many footnotes the texts of some items have. */
export async function countFootnotesOf(itemIds: readonly string[]): Promise<number> {
  const sections = inUse(await database.sections.where('itemId').anyOf(itemIds).toArray());
  return sections.reduce((sum, { content }) => sum + countFootnotes(content), 0);
}

/** The editor's text, as often as it changes. What was typed in one burst is undone together. */
export async function saveSectionContent(
  section: Section,
  content: RichText,
  act: Act = 'typeText',
): Promise<void> {
  await changeMeeting(section.meetingId, act, async () => {
    await patch(database.sections, section.id, { content });
  });
}

export async function renameSection(section: Section, heading: string): Promise<void> {
  await changeMeeting(section.meetingId, 'renameSection', async () => {
    await patch(database.sections, section.id, { heading });
  });
}

/** What the section's text is written in: it is spelled and proofread as such, here and in Word. */
export async function changeSectionLanguage(section: Section, language: SectionLanguage): Promise<void> {
  await changeMeeting(section.meetingId, 'changeSectionLanguage', async () => {
    await patch(database.sections, section.id, { language });
  });
}

/** A new section last in the item. Returns its id. */
export async function addSection(
  item: Item,
  kind: SectionKind,
  heading: string,
  leadPhrase: string,
): Promise<string> {
  const row = newRow();
  await changeMeeting(item.meetingId, 'addSection', async () => {
    await database.sections.add({
      ...row,
      meetingId: item.meetingId,
      itemId: item.id,
      order: orderLast(await listSections(item.id)),
      kind,
      heading,
      content: startingContent(kind, leadPhrase),
      language: 'da',
      deletedAt: null,
    });
  });
  return row.id;
}

/** Moves a section one place up (-1) or down (1) in its item; at the end it stays where it is. */
export async function moveSection(section: Section, direction: -1 | 1): Promise<void> {
  await changeMeeting(section.meetingId, 'moveSection', async () => {
    const order = orderOneStep(await listSections(section.itemId), section.id, direction);
    if (order) await patch(database.sections, section.id, { order });
  });
}

/** Puts a section in the bin. */
export async function deleteSection(section: Section): Promise<void> {
  await changeMeeting(section.meetingId, 'deleteSection', async () => {
    await patch(database.sections, section.id, { deletedAt: moment() });
  });
}

/** Brings a section back from the bin to its place. */
export async function restoreSection(section: Section): Promise<void> {
  await changeMeeting(section.meetingId, 'bringBack', async () => {
    const stored = await database.sections.get(section.id);
    if (!stored) return;
    const order = freeOrder(await listSections(stored.itemId), stored);
    await patch(database.sections, stored.id, { deletedAt: null, order });
  });
}
