import { describe, expect, it } from 'vitest';
import { database } from '../../../renderer/database/connection.ts';
import {
  addSection,
  changeSectionLanguage,
  deleteSection,
  listSections,
  listSectionsOfMeeting,
  moveSection,
  renameSection,
  restoreSection,
  saveSectionContent,
} from '../../../renderer/database/sections.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { sectionsOf } from '#shared/agenda/partsOfItem.ts';
import { emptyRichText } from '#shared/model/richText.ts';
import { sectionSchema, type Section } from '#shared/model/section.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { paragraphs } from '../../builders/rows.ts';
import { expectUndone, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

/** The item of the sample with the most sections. */
const item = sampleMeeting.items.toSorted((a, b) => sections(b.id).length - sections(a.id).length)[0]!;

function sections(itemId: string): Section[] {
  return sectionsOf(itemId, sampleMeeting.sections);
}

const headings = async (): Promise<string[]> => (await listSections(item.id)).map(({ heading }) => heading);
const [first, second, ...others] = sections(item.id);
const before = [first!, second!, ...others].map(({ heading }) => heading);

async function sectionOf(id: string): Promise<Section> {
  return (await database.sections.get(id))!;
}

describe('sections', () => {
  it('are listed in order, and by meeting', async () => {
    await storeSnapshot(sampleMeeting);
    expect(before.length).toBeGreaterThan(2);
    expect(await headings()).toEqual(before);
    expect(await listSectionsOfMeeting(sampleMeeting.meeting.id)).toHaveLength(sampleMeeting.sections.length);
    await deleteSection(first!);
    expect(await listSectionsOfMeeting(sampleMeeting.meeting.id)).toHaveLength(
      sampleMeeting.sections.length - 1,
    );
  });

  it('keep the text that is written, and when', async () => {
    await storeSnapshot(sampleMeeting);
    const now = later();
    const content = paragraphs('Et', 'To');
    await saveSectionContent(first!, content);
    expect(await sectionOf(first!.id)).toEqual({ ...first, content, updatedAt: now });
  });

  it('are renamed without touching the text that was saved meanwhile', async () => {
    await storeSnapshot(sampleMeeting);
    await saveSectionContent(first!, paragraphs('Nyt'));
    await renameSection(first!, 'Økonomi');
    expect(await sectionOf(first!.id)).toMatchObject({ heading: 'Økonomi', content: paragraphs('Nyt') });
  });

  it('are Danish until somebody says otherwise', async () => {
    await storeSnapshot(sampleMeeting);
    await addSection(item, 'other', 'Summary', '');
    expect((await listSections(item.id)).at(-1)?.language).toBe('da');
    await changeSectionLanguage(first!, 'en');
    expect(await sectionOf(first!.id)).toMatchObject({ language: 'en', content: first!.content });
    expect((await sectionOf(second!.id)).language).toBe('da');
  });

  it('are added last, empty or with the opening words of a recommendation', async () => {
    await storeSnapshot(sampleMeeting);
    await addSection(item, 'other', 'Økonomi', 'Det indstilles, at');
    await addSection(item, 'recommendation', 'Indstilling', 'Det indstilles, at');
    expect(await headings()).toEqual([...before, 'Økonomi', 'Indstilling']);
    const [economy, recommendation] = (await listSections(item.id)).slice(-2);
    expect(sectionSchema.parse(economy).content).toEqual(emptyRichText);
    expect(sectionSchema.parse(recommendation).content.content[0]).toEqual({
      type: 'recommendationLead',
      content: [{ type: 'text', text: 'Det indstilles, at' }],
    });
  });

  it('are moved one place and back', async () => {
    await storeSnapshot(sampleMeeting);
    await moveSection(first!, 1);
    expect(await headings()).toEqual([second!.heading, first!.heading, ...before.slice(2)]);
    await moveSection(await sectionOf(first!.id), -1);
    expect(await headings()).toEqual(before);
  });

  it('stay at the end they stand at', async () => {
    await storeSnapshot(sampleMeeting);
    await moveSection(first!, -1);
    await moveSection(others.at(-1)!, 1);
    expect(await headings()).toEqual(before);
  });

  it('go into the bin and come back to their place', async () => {
    await storeSnapshot(sampleMeeting);
    await expectUndone(
      () => deleteSection(second!),
      () => restoreSection(second!),
    );
    await deleteSection(second!);
    expect(await headings()).toEqual(before.filter((heading) => heading !== second!.heading));
  });

  it('come back beside what has taken their place', async () => {
    await storeSnapshot(sampleMeeting);
    const last = others.at(-1)!;
    await deleteSection(last);
    await addSection(item, 'other', 'Økonomi', '');
    await restoreSection(last);
    expect(await headings()).toEqual([...before.slice(0, -1), 'Økonomi', last.heading]);
    await moveSection(last, -1);
    expect(await headings()).toEqual([...before, 'Økonomi']);
  });
});
