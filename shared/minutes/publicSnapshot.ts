import { composeOutline } from '../agenda/outline.ts';
import { numberAppendices } from '../agenda/appendixNumbers.ts';
import { minutesWords } from '../layouts/minutesWords.ts';
import type { Appendix } from '../model/appendix.ts';
import type { Correction } from '../model/correction.ts';
import type { Decision } from '../model/decision.ts';
import type { Item } from '../model/item.ts';
import { emptyRichText } from '../model/richText.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { replaceReferences } from '../richText/replaceReferences.ts';

/**
 * A meeting without anything that is closed: what the public edition is made from, so that nothing later on can let
 * out what is not there. Of a closed item the public title, the public decision and who was there are left; of a closed
 * appendix nothing, and words in the place of references to it. Notes, frozen editions, the body's year and what
 * lies in the bin belong to nobody outside. Applied twice it changes nothing more.
 */
export function publicSnapshot(whole: MeetingSnapshot): MeetingSnapshot {
  const items = inUse(whole.items);
  const closed = new Set(items.filter(({ access }) => access === 'closed').map(({ id }) => id));
  const itemIds = new Set(items.map(({ id }) => id));
  const isOpen = ({ itemId }: { readonly itemId: string }): boolean =>
    itemIds.has(itemId) && !closed.has(itemId);
  const appendices = publicAppendices(whole).filter(isOpen);
  const targets = new Set([...itemIds, ...appendices.map(({ id }) => id)]);
  const withoutClosed = <Row extends Pick<Decision, 'content'>>(row: Row): Row => ({
    ...row,
    content: replaceReferences(row.content, ({ targetId }) =>
      targets.has(targetId) ? null : minutesWords.closedAppendix,
    ),
  });
  return {
    ...whole,
    members: [],
    yearEntries: [],
    items: items.map((item) => (closed.has(item.id) ? publicItem(item) : item)),
    groups: inUse(whole.groups),
    sections: inUse(whole.sections).filter(isOpen).map(withoutClosed),
    appendices,
    decisions: whole.decisions
      .filter(({ itemId }) => itemIds.has(itemId))
      .map((decision) => withoutClosed(closed.has(decision.itemId) ? publicDecision(decision) : decision)),
    actions: whole.actions.filter(isOpen).map((action) => ({ ...action, note: '' })),
    corrections: whole.corrections.flatMap((correction) =>
      publicCorrections(correction, correction.itemId !== null && !isOpen({ itemId: correction.itemId })),
    ),
    annotations: [],
    issues: [],
  };
}

function inUse<Row extends { readonly deletedAt: string | null }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

function publicItem(item: Item): Item {
  return {
    ...item,
    title: item.publicTitle.trim(),
    caseNumber: '',
    presenter: '',
    guests: '',
  };
}

/** Votes and dissents have words of their own, and how a closed item came out is told by the public decision alone. */
function publicDecision(decision: Decision): Decision {
  return {
    ...decision,
    kind: 'free',
    writtenText: '',
    pointDecisions: [],
    content: decision.publicContent ?? emptyRichText,
    votes: [],
    postponedToMeetingId: null,
  };
}

/** Open appendices with the numbers that they have among the closed ones: those are what was sent out. */
function publicAppendices(whole: MeetingSnapshot): Appendix[] {
  const numbers = numberAppendices(composeOutline(whole), whole.appendices, whole.body.appendixNumbering);
  return inUse(whole.appendices)
    .filter(({ access }) => access === 'open')
    .map((appendix) => ({
      ...appendix,
      // What was replaced may have been replaced because it could not be published.
      earlierFiles: [],
      sentNumber: numbers.get(appendix.id)?.toString() ?? appendix.sentNumber,
    }));
}

function publicCorrections(correction: Correction, isClosed: boolean): Correction[] {
  if (!isClosed) return [{ ...correction, publicText: '' }];
  const text = correction.publicText.trim();
  return text === '' ? [] : [{ ...correction, text, publicText: text }];
}
