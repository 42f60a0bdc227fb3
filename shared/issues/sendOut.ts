import { numberAppendices } from '../agenda/appendixNumbers.ts';
import { composeOutline, itemsOfOutline, type OutlineEntry } from '../agenda/outline.ts';
import type { Appendix } from '../model/appendix.ts';
import type { IssueKind } from '../model/issue.ts';
import type { Group, Item, ItemOrigin } from '../model/item.ts';
import type { Meeting } from '../model/meeting.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { agendaInHand } from './inHand.ts';
import { isOfAgenda } from './kinds.ts';

/** The items that stand in the next issue: all of them, or those that were added for a supplementary agenda since. */
export function itemsToSend(items: readonly Item[], kind: IssueKind): Item[] {
  const present = items.filter(({ deletedAt }) => deletedAt === null);
  return kind === 'supplementaryAgenda'
    ? present.filter(({ origin, sentNumber }) => origin === 'supplementary' && sentNumber === null)
    : present;
}

/**
 * The meeting as it is once it has been sent out: what stands in the issue has its number for good. An item that was
 * added later and goes out with the whole agenda is an item of the agenda. A supplementary agenda also tells what was
 * withdrawn since; minutes leave the meeting as far as it was.
 */
export function sendOut(
  snapshot: MeetingSnapshot,
  kind: IssueKind,
  firstNumber: number,
): { readonly itemIds: string[]; readonly sent: MeetingSnapshot } {
  const outline = composeOutline(snapshot, { firstNumber });
  const told = kind === 'supplementaryAgenda' ? withdrawnSince(snapshot) : [];
  const sending = new Set([...itemsToSend(snapshot.items, kind), ...told].map(({ id }) => id));
  const numbers = numbersOf(outline, snapshot);
  const withNumber = <Row extends Numbered>(row: Row): Row => ({
    ...row,
    sentNumber: numbers.get(row.id) ?? row.sentNumber,
  });
  const groupIds = new Set(
    snapshot.items.flatMap(({ id, groupId }) => (sending.has(id) ? (groupId ?? []) : [])),
  );
  const goesAlong = ({ id }: Group): boolean => kind !== 'supplementaryAgenda' || groupIds.has(id);
  const sent: MeetingSnapshot = {
    ...snapshot,
    meeting: isOfAgenda({ kind }) ? asIssued(snapshot.meeting) : snapshot.meeting,
    groups: snapshot.groups.map((group) => (goesAlong(group) ? withNumber(group) : group)),
    items: snapshot.items.map((item) =>
      sending.has(item.id) ? { ...withNumber(item), origin: originInIssue(item, kind) } : item,
    ),
    appendices: snapshot.appendices.map((appendix) =>
      sending.has(appendix.itemId) ? withNumber(appendix) : appendix,
    ),
  };
  const inOrder = itemsOfOutline(outline).map(({ item }) => item.id);
  return { itemIds: inOrder.filter((id) => sending.has(id)), sent };
}

/** The items that those with the agenda in their hands do not know to be withdrawn. */
function withdrawnSince({ items, issues }: MeetingSnapshot): Item[] {
  const known = new Map(agendaInHand(issues)?.items.map((item) => [item.id, item]));
  return items.filter(
    ({ id, withdrawn, deletedAt }) => withdrawn && deletedAt === null && known.get(id)?.withdrawn === false,
  );
}

type Numbered = Pick<Item | Group | Appendix, 'id' | 'sentNumber'>;

/** A meeting that was held stays held, whatever is sent out of its agenda afterwards. */
function asIssued(meeting: Meeting): Meeting {
  return meeting.status === 'draft' ? { ...meeting, status: 'issued' } : meeting;
}

function originInIssue({ origin, sentNumber }: Item, kind: IssueKind): ItemOrigin {
  const cameLater = origin === 'supplementary' && sentNumber === null;
  return kind === 'agenda' && cameLater ? 'agenda' : origin;
}

/** The number of everything in an agenda that has one, by id. */
function numbersOf(
  outline: readonly OutlineEntry[],
  { appendices, body }: MeetingSnapshot,
): ReadonlyMap<string, string> {
  const ofGroups = outline.flatMap((entry): [string, string][] =>
    entry.kind === 'group' && entry.number !== null ? [[entry.group.id, entry.number]] : [],
  );
  const ofItems = itemsOfOutline(outline).map(({ item, number }): [string, string] => [item.id, number]);
  const ofAppendices = [...numberAppendices(outline, appendices, body.appendixNumbering)].map(
    ([id, number]): [string, string] => [id, String(number)],
  );
  return new Map([...ofGroups, ...ofItems, ...ofAppendices]);
}
