import { readAgenda, type WrittenAgenda } from '../../../renderer/database/agenda.ts';
import { deleteRows, moveRows } from '../../../renderer/database/agendaRows.ts';
import {
  addAppendix,
  renameAppendix,
  deleteAppendices,
  moveAppendices,
  moveAppendicesTo,
  restoreAppendix,
} from '../../../renderer/database/appendices.ts';
import {
  addParticipant,
  changeParticipant,
  listAttendance,
  moveParticipant,
  removeParticipant,
} from '../../../renderer/database/attendance.ts';
import { database } from '../../../renderer/database/connection.ts';
import { addGroup, deleteGroup, renameGroup, restoreGroup } from '../../../renderer/database/groups.ts';
import {
  addItem,
  addItems,
  changeItem,
  deleteItem,
  discardItem,
  restoreItem,
} from '../../../renderer/database/items.ts';
import { changeMeetingFacts } from '../../../renderer/database/meetings.ts';
import {
  addSection,
  deleteSection,
  moveSection,
  renameSection,
  restoreSection,
  saveSectionContent,
} from '../../../renderer/database/sections.ts';
import { placeAfter, placeLast } from '../../../renderer/features/outline/places.ts';
import { doc, p } from '#shared/richText/build.ts';
import { movesIntoGroup, movesOneStep, movesOutOfGroup } from '../../../renderer/features/outline/moves.ts';
import { rowsOf, withoutCovered, type TitledRow } from '../../../renderer/features/outline/rows.ts';

/** What an act has to go by: the agenda now, one that is seen too late, and two numbers to choose with. */
export interface Situation {
  readonly agenda: WrittenAgenda;
  readonly stale: WrittenAgenda;
  readonly pick: number;
  readonly step: -1 | 1;
}

type Act = (situation: Situation) => Promise<unknown>;

/** Everything that can be done to an agenda, each to a row that chance chooses. Where there is none, nothing is done. */
export const acts = {
  addItem: ({ agenda, pick }) => {
    const row = chosen(rowsOf(agenda.outline), pick)!;
    return addItem(agenda.meeting.id, `Punkt ${pick}`, placeAfter(agenda.outline, row));
  },
  addItemToOldOutline: async ({ agenda, stale }) => {
    const place = placeLast(stale.outline);
    await addItem(agenda.meeting.id, 'For sent', place);
  },
  changeItem: ({ agenda, pick, step }) =>
    on(chosen(agenda.items, pick), ({ item }) => changeItem(item, { expectedMinutes: 10 + step })),
  deleteItem: ({ agenda, pick }) => on(chosen(agenda.items, pick), ({ item }) => deleteItem(item)),
  restoreItem: async ({ pick }) =>
    on(chosen(inBin(await database.items.toArray()), pick), (item) => restoreItem(item)),

  addGroup: ({ agenda }) => addGroup(agenda.meeting.id, 'Gruppe', placeLast(agenda.outline)),
  deleteGroup: ({ agenda, pick }) => on(chosen(groupsOf(agenda), pick), (group) => deleteGroup(group)),
  restoreGroup: async ({ pick }) =>
    on(chosen(inBin(await database.groups.toArray()), pick), (group) => restoreGroup(group)),

  moveRows: ({ agenda, stale, pick, step }) =>
    moveRows(
      agenda.meeting.id,
      movesOneStep(pick % 3 ? agenda.outline : stale.outline, some(agenda, pick), step),
    ),
  moveIntoOrOutOfGroups: async ({ agenda, pick, step }) => {
    const into = step === 1 ? movesIntoGroup : movesOutOfGroup;
    const moving = into(agenda.outline, some(agenda, pick));
    if ('moves' in moving) await moveRows(agenda.meeting.id, moving.moves);
  },
  deleteRows: ({ agenda, pick }) =>
    deleteRows(
      agenda.meeting.id,
      withoutCovered(some(agenda, pick)).map(({ entry }) => entry),
    ),
  addItems: ({ agenda, pick }) => {
    const row = chosen(rowsOf(agenda.outline), pick)!;
    return addItems(agenda.meeting.id, ['Et', 'To', 'Tre'], placeAfter(agenda.outline, row));
  },

  retitleItem: ({ agenda, pick }) =>
    on(chosen(agenda.items, pick), ({ item }) => changeItem(item, { title: `Titel ${pick}` })),
  renameGroup: ({ agenda, pick }) =>
    on(chosen(groupsOf(agenda), pick), (group) => renameGroup(group, `Sager ${pick}`)),
  discardItem: ({ agenda, pick }) => on(chosen(agenda.items, pick), ({ item }) => discardItem(item)),

  addSection: ({ agenda, pick }) =>
    on(chosen(agenda.items, pick), ({ item }) => addSection(item, 'other', 'Økonomi', '')),
  moveSection: ({ agenda, pick, step }) =>
    on(chosen(agenda.sections, pick), (section) => moveSection(section, step)),
  deleteSection: ({ agenda, pick }) => on(chosen(agenda.sections, pick), (section) => deleteSection(section)),
  restoreSection: async ({ pick }) =>
    on(chosen(inBin(await database.sections.toArray()), pick), (section) => restoreSection(section)),

  renameSection: ({ agenda, pick }) =>
    on(chosen(agenda.sections, pick), (section) => renameSection(section, `Afsnit ${pick}`)),
  saveSectionContent: ({ agenda, pick }) =>
    on(chosen(agenda.sections, pick), (section) => saveSectionContent(section, doc(p(`Tekst ${pick}`)))),

  addAppendix: ({ agenda, pick }) => on(chosen(agenda.items, pick), ({ item }) => addAppendix(item, 'Tabel')),
  moveAppendix: ({ agenda, pick, step }) =>
    on(chosen(agenda.appendices, pick), (appendix) => moveAppendices([appendix], step)),
  moveAppendixTo: ({ agenda, stale, pick }) =>
    on(chosen(stale.appendices, pick), (appendix) =>
      on(chosen(agenda.items, pick >> 3), ({ item }) =>
        moveAppendicesTo([appendix], item.id, chosen(agenda.appendices, pick >> 5)?.id ?? null),
      ),
    ),
  renameAppendix: ({ agenda, pick }) =>
    on(chosen(agenda.appendices, pick), (appendix) => renameAppendix(appendix, `Bilag ${pick}`)),
  deleteAppendix: ({ agenda, pick }) =>
    on(chosen(agenda.appendices, pick), (appendix) => deleteAppendices([appendix])),
  restoreAppendix: async ({ pick }) =>
    on(chosen(inBin(await database.appendices.toArray()), pick), (appendix) => restoreAppendix(appendix)),

  addParticipant: ({ agenda }) =>
    addParticipant(agenda.meeting.id, { name: 'Tove', organisation: '', role: 'guest' }),
  moveParticipant: async ({ agenda, pick, step }) =>
    on(chosen(await listAttendance(agenda.meeting.id), pick), (person) => moveParticipant(person, step)),
  changeParticipant: async ({ agenda, pick }) =>
    on(chosen(await listAttendance(agenda.meeting.id), pick), (person) =>
      changeParticipant(person, { status: 'apology' }),
    ),
  removeParticipant: async ({ agenda, pick }) =>
    on(chosen(await listAttendance(agenda.meeting.id), pick), (person) => removeParticipant(person)),
  changeMeetingFacts: ({ agenda, pick }) => changeMeetingFacts(agenda.meeting.id, { place: `Sal ${pick}` }),
} satisfies Record<string, Act>;

export type ActName = keyof typeof acts;

export async function agendaOf(meetingId: string): Promise<WrittenAgenda> {
  const agenda = await readAgenda(meetingId);
  if (!agenda) throw new Error('The meeting is gone');
  return agenda;
}

/** Every second or third row, as marked by somebody who picks here and there. */
function some({ outline }: WrittenAgenda, pick: number): TitledRow[] {
  const titled = rowsOf(outline).filter((row) => row.kind !== 'front');
  return titled.filter((_row, index) => (index + pick) % (2 + (pick % 2)) === 0);
}

function chosen<Row>(rows: readonly Row[], pick: number): Row | undefined {
  return rows.length === 0 ? undefined : rows[pick % rows.length];
}

async function on<Row>(row: Row | undefined, act: (row: Row) => Promise<unknown>): Promise<void> {
  if (row !== undefined) await act(row);
}

function inBin<Row extends { deletedAt: string | null }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ deletedAt }) => deletedAt !== null);
}

function groupsOf({ outline }: WrittenAgenda) {
  return outline.flatMap((entry) => (entry.kind === 'group' ? [entry.group] : []));
}
