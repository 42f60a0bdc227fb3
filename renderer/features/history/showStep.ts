import type { JSONContent } from '@tiptap/core';
import { emptyRichText } from '#shared/model/richText.ts';
import { yearEntrySchema } from '#shared/model/yearPlan.ts';
import { firstYearOf } from '#shared/yearPlan/yearMeetings.ts';
import { claimFocus, type FocusClaim } from '../../components/focusClaim.ts';
import { readOutline } from '../../database/agenda.ts';
import type { RowChange } from '../../database/history/rowChanges.ts';
import type { TurnedStep } from '../../database/history/undo.ts';
import { go, openMeeting, useNavigation } from '../../stores/navigation.ts';
import { decisionTextId, publicTextId } from '../editor/textIds.ts';
import { editorOf } from '../editor/openEditors.ts';
import { showChange } from '../editor/takeIn.ts';
import { focusGone, focusShown, until } from './focusShown.ts';
import { itemAbove } from './itemAbove.ts';
import { fateOf, itemIdOf, tellingRow, textIn } from './tellingRow.ts';

/** Goes to where a step has changed something, and puts the focus there, as Word does, if it may still move. */
export async function showStep({ rows }: TurnedStep, mayMove = claimFocus()): Promise<void> {
  const { place } = useNavigation.getState();
  const presentItem = place.kind === 'meeting' && place.part.kind === 'item' ? place.part.itemId : null;
  const row = tellingRow(rows, presentItem);
  // The pages follow of themselves, and whoever reads them goes on reading.
  if (!row || place.kind === 'preview') return;
  if (place.kind === 'meeting') await showInMeeting(place.meetingId, row, mayMove);
  else await showInList(row, mayMove);
}

/** What is shown where the meeting is held, as well as on its own page: nobody is taken away from there for it. */
const shownInMeetingMode: ReadonlySet<string> = new Set(['meetings', 'items', 'attendance', 'courseEvents']);

/** What is shown nowhere but there. */
const onlyInMeetingMode: ReadonlySet<string> = new Set(['courseEvents', 'decisions', 'actions']);

/** Of that, what the minutes show as well. */
const inMinutesToo: ReadonlySet<string> = new Set(['decisions', 'actions']);

async function showInMeeting(meetingId: string, row: RowChange, mayMove: FocusClaim): Promise<void> {
  const { place } = useNavigation.getState();
  const inMeetingMode = place.kind === 'meeting' && place.part.kind === 'meetingMode';
  if (inMeetingMode && shownInMeetingMode.has(row.table)) return;
  const fate = fateOf(row);
  if (row.table === 'items' && fate === 'went') await leaveItem(meetingId, row);
  else if (row.table !== 'groups') openPageOf(meetingId, row);
  // The field stays where what was written in it has gone.
  if (row.table === 'decisions' && (await showText(row, mayMove))) return;
  if (fate === 'went') return focusGone(row.id, ofPage.has(row.table) ? 'page' : 'outline');
  if (await showText(row, mayMove)) return;
  await focusShown(row.id, isOfOutline(row) && fate !== 'changed' ? 'outline' : 'page', mayMove);
}

/** What of these goes leaves the focus on the page that it stood on. */
const ofPage: ReadonlySet<string> = new Set(['sections', 'decisions', 'actions']);

function isOfOutline({ table }: RowChange): boolean {
  return table === 'items' || table === 'groups';
}

function openPageOf(meetingId: string, row: RowChange): void {
  const itemId = itemIdOf(row);
  const { place } = useNavigation.getState();
  const shownPart = place.kind === 'meeting' ? place.part.kind : null;
  if (shownPart === 'appendices' && row.table === 'appendices') {
    openMeeting(meetingId, { kind: 'appendices', itemId, appendixId: row.id });
  } else if (shownPart === 'minutes' && inMinutesToo.has(row.table)) {
    openMeeting(meetingId, { kind: 'minutes', itemId });
  } else if (onlyInMeetingMode.has(row.table)) {
    openMeeting(meetingId, { kind: 'meetingMode', itemId });
  } else {
    openMeeting(meetingId, itemId === null ? { kind: 'facts' } : { kind: 'item', itemId });
  }
}

/** To the item above the one that has gone, unless somebody has gone elsewhere in the meantime. */
async function leaveItem(meetingId: string, row: RowChange): Promise<void> {
  const { place } = useNavigation.getState();
  const outline = await readOutline(meetingId);
  if (useNavigation.getState().place !== place) return;
  const above = itemAbove(outline, textIn(row.before?.['groupId']), textIn(row.before?.['order']) ?? '');
  openMeeting(meetingId, above ? { kind: 'item', itemId: above } : { kind: 'facts' });
}

/** false where not a text was changed but something else. */
async function showText(row: RowChange, mayMove: FocusClaim): Promise<boolean> {
  for (const { id, field } of textsIn(row)) {
    const [old, next] = [row.before?.[field], row.after?.[field]].map((value) => value ?? emptyRichText);
    if (!isContent(old) || !isContent(next) || JSON.stringify(old) === JSON.stringify(next)) continue;
    await until(() => editorOf(id) !== undefined);
    const shown = editorOf(id);
    if (shown) showChange(shown, { before: old, after: next }, mayMove());
    return shown !== undefined;
  }
  return false;
}

/** The texts that a row holds: what their editors are known by, and the fields they are stored in. */
function textsIn(row: RowChange): { readonly id: string; readonly field: string }[] {
  const itemId = itemIdOf(row) ?? '';
  if (row.table === 'sections') return [{ id: row.id, field: 'content' }];
  if (row.table !== 'decisions') return [];
  return [
    { id: decisionTextId(itemId), field: 'content' },
    { id: publicTextId(itemId), field: 'publicContent' },
  ];
}

function isContent(value: unknown): value is JSONContent {
  return typeof value === 'object' && value !== null;
}

async function showInList(row: RowChange, mayMove: FocusClaim): Promise<void> {
  const bodyId = row.table === 'bodies' ? row.id : textIn((row.after ?? row.before)?.['bodyId']);
  if (row.table === 'yearEntries') openYearOf(row);
  else if (row.table === 'actions') go({ kind: 'followUp' });
  else if (row.table !== 'meetings' && bodyId !== null) go({ kind: 'bodies', bodyId });
  if (fateOf(row) === 'went') await focusGone(row.id, 'screen');
  else await focusShown(row.id, 'page', mayMove);
}

/** The year that an entry stands in, in the form in which years are being looked at. */
function openYearOf(row: RowChange): void {
  const entry = yearEntrySchema.safeParse(row.after ?? row.before).data;
  const { place } = useNavigation.getState();
  const form = place.kind === 'yearPlan' ? place.form : 'wheel';
  if (entry) go({ kind: 'yearPlan', bodyId: entry.bodyId, year: firstYearOf(entry), form });
}
