import type { Issue } from '../model/issue.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { readFrozen } from './frozen.ts';
import { isOfAgenda } from './kinds.ts';

/**
 * The agenda that those who were sent all the issues have in their hands: the last whole agenda with the supplementary
 * ones after it. null where no agenda was sent out.
 */
export function agendaInHand(issues: readonly Issue[]): MeetingSnapshot | null {
  const ofAgenda = issues.filter(isOfAgenda).toSorted((a, b) => a.number - b.number);
  const last = ofAgenda.findLastIndex(({ kind }) => kind === 'agenda');
  const [agenda, ...supplements] = ofAgenda.slice(Math.max(last, 0));
  if (!agenda) return null;
  return supplements.reduce((present, issue) => withSupplement(present, issue), partOf(agenda));
}

/** The part of the frozen meeting that stands in the issue. */
function partOf(issue: Issue): MeetingSnapshot {
  const frozen = readFrozen(issue);
  const ids = new Set(issue.itemIds);
  return {
    ...frozen,
    items: frozen.items.filter(({ id }) => ids.has(id)),
    sections: frozen.sections.filter(({ itemId }) => ids.has(itemId)),
    appendices: frozen.appendices.filter(({ itemId }) => ids.has(itemId)),
  };
}

/** Day, time, place and participants stand in every issue: the newest says how they are. */
function withSupplement(present: MeetingSnapshot, issue: Issue): MeetingSnapshot {
  const added = partOf(issue);
  const ids = new Set(issue.itemIds);
  return {
    ...added,
    groups: [
      ...present.groups.filter(({ id }) => !added.groups.some((group) => group.id === id)),
      ...added.groups,
    ],
    items: [...present.items.filter(({ id }) => !ids.has(id)), ...added.items],
    sections: [...present.sections.filter(({ itemId }) => !ids.has(itemId)), ...added.sections],
    appendices: [...present.appendices.filter(({ itemId }) => !ids.has(itemId)), ...added.appendices],
  };
}
