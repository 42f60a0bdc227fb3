import { fingerprintOf } from '#shared/annotations/fingerprint.ts';
import { appendicesOf, sectionsOf } from '#shared/agenda/partsOfItem.ts';
import type { MeetingReading } from '#shared/model/settings.ts';
import { listAppendicesOfMeeting } from './appendices.ts';
import { database } from './connection.ts';
import { listItems } from './items.ts';
import { listSectionsOfMeeting } from './sections.ts';
import { readerNameSetting, readMeetingsSetting } from './settings.ts';

/** How a chair stands to an item: read as it is now, or read before it was changed. */
export type ReadState = 'read' | 'changed';

/** Whether a meeting is read as its chair does, who changes nothing of the agenda. */
export async function isReadAsChair(meetingId: string): Promise<boolean> {
  return (await readingOf(meetingId)) !== undefined;
}

/** From now on the meeting opens as its chair reads it, on this computer only. '' keeps the name that notes carry here. */
export async function readAsChair(meetingId: string, readerName = ''): Promise<void> {
  if (readerName.trim() !== '') await readerNameSetting.write(readerName.trim());
  await changeReadings(meetingId, (reading) => reading ?? { readItems: {} });
}

/** From now on the meeting opens as the secretary writes it. */
export async function workAsSecretary(meetingId: string): Promise<void> {
  await changeReadings(meetingId, () => undefined);
}

/** Marks an item as read with what it says now, or as not read. */
export async function markRead(meetingId: string, itemId: string, isRead: boolean): Promise<void> {
  const fingerprint = isRead ? (await fingerprintsOf(meetingId)).get(itemId) : undefined;
  await changeReadings(meetingId, (reading) => {
    if (!reading) return undefined;
    const { [itemId]: _before, ...others } = reading.readItems;
    return { readItems: fingerprint === undefined ? others : { ...others, [itemId]: fingerprint } };
  });
}

/** By item id, of the items that were read at some time. */
export async function listReadStates(meetingId: string): Promise<ReadonlyMap<string, ReadState>> {
  const { readItems = {} } = (await readingOf(meetingId)) ?? {};
  const now = await fingerprintsOf(meetingId);
  return new Map(
    Object.entries(readItems).map(([itemId, fingerprint]) => [
      itemId,
      now.get(itemId) === fingerprint ? 'read' : 'changed',
    ]),
  );
}

async function fingerprintsOf(meetingId: string): Promise<ReadonlyMap<string, string>> {
  const [items, sections, appendices] = await Promise.all([
    listItems(meetingId),
    listSectionsOfMeeting(meetingId),
    listAppendicesOfMeeting(meetingId),
  ]);
  return new Map(
    items.map((item) => [
      item.id,
      fingerprintOf(item, sectionsOf(item.id, sections), appendicesOf(item.id, appendices)),
    ]),
  );
}

async function readingOf(meetingId: string): Promise<MeetingReading | undefined> {
  return (await readMeetingsSetting.read())?.[meetingId];
}

async function changeReadings(
  meetingId: string,
  change: (reading: MeetingReading | undefined) => MeetingReading | undefined,
): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const { [meetingId]: before, ...others } = (await readMeetingsSetting.read()) ?? {};
    const after = change(before);
    await readMeetingsSetting.write(after ? { ...others, [meetingId]: after } : others);
  });
}
