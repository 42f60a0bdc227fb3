import { describe, expect, it } from 'vitest';
import { readAgenda } from '../../../renderer/database/agenda.ts';
import { onMeetingChanged } from '../../../renderer/database/changes.ts';
import { database } from '../../../renderer/database/connection.ts';
import { deleteItem } from '../../../renderer/database/items.ts';
import { replaceEveryHit, replaceHit } from '../../../renderer/database/replaceWords.ts';
import { saveSectionContent } from '../../../renderer/database/sections.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { doc, p } from '#shared/richText/build.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { findInMeeting, type Hit } from '#shared/search/findInMeeting.ts';
import type { FindQuery } from '#shared/search/findWords.ts';
import { later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const { id: meetingId } = sampleMeeting.meeting;
const [section] = sampleMeeting.sections;
const queryFor = (words: string): FindQuery => ({ words, matchCase: true, wholeWords: false });

async function hitsOf(words: string): Promise<Hit[]> {
  return findInMeeting((await readAgenda(meetingId))!, queryFor(words));
}

describe('replacing words', () => {
  it('changes every place at once, and says how many there were', async () => {
    await storeSnapshot(sampleMeeting);
    const before = await hitsOf('takst');
    expect(before.length).toBeGreaterThan(5);
    const changes: string[] = [];
    const stop = onMeetingChanged((id) => changes.push(id));
    const now = later();
    const replaced = await replaceEveryHit(meetingId, queryFor('takst'), 'gebyr');
    expect(replaced).toMatchObject({ count: before.length, after: await readAgenda(meetingId) });
    stop();
    expect(changes).toEqual([meetingId]);
    expect(await hitsOf('takst')).toEqual([]);
    expect(await hitsOf('gebyr')).toHaveLength(before.length);
    const touched = await database.sections.filter(({ updatedAt }) => updatedAt === now).count();
    expect(touched).toBeGreaterThan(0);
    expect(touched).toBeLessThan(sampleMeeting.sections.length);
  });

  it('changes one place and leaves the others', async () => {
    await storeSnapshot(sampleMeeting);
    const [first, second] = await hitsOf('takst');
    expect(await replaceHit(meetingId, queryFor('takst'), 'gebyr', second!)).toMatchObject({ count: 1 });
    expect(await hitsOf('gebyr')).toMatchObject([{ place: second!.place, from: second!.from }]);
    expect((await hitsOf('takst'))[0]).toEqual(first);
  });

  it('changes nothing where the words have gone meanwhile', async () => {
    await storeSnapshot(sampleMeeting);
    await saveSectionContent(section!, doc(p('En takst')));
    const hit = (await hitsOf('takst')).find(
      ({ place }) => place.kind === 'sectionLine' && place.sectionId === section!.id,
    );
    await saveSectionContent(section!, doc(p('Et andet ord')));
    expect(await replaceHit(meetingId, queryFor('takst'), 'gebyr', hit!)).toMatchObject({ count: 0 });
    expect(await hitsOf('gebyr')).toEqual([]);
  });

  it('leaves alone what is in the bin', async () => {
    await storeSnapshot(sampleMeeting);
    const [hit] = await hitsOf('takst');
    const itemId = hit && 'itemId' in hit.place ? hit.place.itemId : '';
    const binned = sampleMeeting.sections.filter((other) => other.itemId === itemId);
    await deleteItem(sampleMeeting.items.find(({ id }) => id === itemId)!);
    await replaceEveryHit(meetingId, queryFor('takst'), 'gebyr');
    for (const { id, content } of binned) expect((await database.sections.get(id))?.content).toEqual(content);
  });
});
