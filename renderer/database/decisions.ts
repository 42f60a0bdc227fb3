import { choosePointKind, chooseKind, type Choice, type ChoiceFacts } from '#shared/decisions/choose.ts';
import { decisionOf } from '#shared/decisions/decisionOf.ts';
import { recommendedPoints } from '#shared/decisions/recommendedPoints.ts';
import { withParts } from '#shared/annotations/takeInDraft.ts';
import type { Decision, DecisionKind, Vote } from '#shared/model/decision.ts';
import { emptyRichText, type BlockNode, type RichText } from '#shared/model/richText.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import type { Act } from './history/acts.ts';
import { bodyOf } from './items.ts';
import { newRow, patch } from './rows.ts';
import { listSections } from './sections.ts';

/** The item that is decided on. */
export interface DecidedItem {
  readonly meetingId: string;
  readonly itemId: string;
}

/** The item's decision; undefined while nothing is written or chosen. Where there are several, the oldest counts. */
export async function readDecision(itemId: string): Promise<Decision | undefined> {
  return decisionOf(itemId, await database.decisions.where({ itemId }).toArray());
}

export async function listDecisions(meetingId: string): Promise<Decision[]> {
  return database.decisions.where({ meetingId }).toArray();
}

/** The decision's words around a choice. */
export interface ChosenWords {
  readonly before: RichText;
  readonly after: RichText;
}

/** Decides the whole item in one way. `postponedToId`: the meeting that it is put off to, if that is known. */
export async function decide(
  item: DecidedItem,
  kind: DecisionKind,
  postponedToId: string | null = null,
): Promise<ChosenWords> {
  return changeChoice(item, 'decide', postponedToId, (choice, facts) => chooseKind(choice, kind, facts));
}

/** Decides one point of the recommendation; the others stay as they are. A point that is gone is decided on no more. */
export async function decidePoint(
  item: DecidedItem,
  pointId: string,
  kind: DecisionKind,
  postponedToId: string | null = null,
): Promise<ChosenWords> {
  return changeChoice(item, 'decidePoint', postponedToId, (choice, facts) => {
    const point = facts.points.find(({ id }) => id === pointId);
    return point ? choosePointKind(choice, point, kind, facts) : choice;
  });
}

/** The editor's text, as often as it changes. */
export async function saveDecisionContent(
  item: DecidedItem,
  content: RichText,
  act: Act = 'typeText',
): Promise<void> {
  await changeDecision(item, act, () => ({ content }));
}

/** Takes parts of a reader's draft into the decision, behind what it says already; nothing is said twice. */
export async function takeInDraft(item: DecidedItem, parts: readonly BlockNode[]): Promise<void> {
  await changeMeeting(item.meetingId, 'takeInDraft', async () => {
    const content = await wordsOf(item);
    const next = withParts(content, parts);
    if (next !== content) await changeDecision(item, 'takeInDraft', () => ({ content: next }));
  });
}

/** What outsiders read of a closed item's decision, as often as it changes. */
export async function savePublicDecision(
  item: DecidedItem,
  publicContent: RichText,
  act: Act = 'typeText',
): Promise<void> {
  await changeDecision(item, act, () => ({ publicContent }));
}

/** A new vote, or one that is there already, as it is to be. */
export async function saveVote(item: DecidedItem, vote: Vote): Promise<void> {
  await changeDecision(item, 'saveVote', ({ votes }) => ({
    votes: votes.some(({ id }) => id === vote.id)
      ? votes.map((each) => (each.id === vote.id ? vote : each))
      : [...votes, vote],
  }));
}

export async function removeVote(item: DecidedItem, voteId: string): Promise<void> {
  await changeDecision(item, 'removeVote', ({ votes }) => ({
    votes: votes.filter(({ id }) => id !== voteId),
  }));
}

async function changeChoice(
  item: DecidedItem,
  act: Act,
  postponedToId: string | null,
  changed: (choice: Choice, facts: ChoiceFacts) => Choice,
): Promise<ChosenWords> {
  return changeMeeting(item.meetingId, act, async () => {
    const { name, shortName } = await bodyOf(item.meetingId);
    const names = { name, shortName };
    const points = recommendedPoints(await listSections(item.itemId), names);
    const meeting = postponedToId === null ? undefined : await database.meetings.get(postponedToId);
    const facts = { points, names, postponedTo: meeting ?? null };
    const before = await wordsOf(item);
    await changeDecision(item, act, (decision) => changed(decision, facts));
    return { before, after: await wordsOf(item) };
  });
}

async function wordsOf({ itemId }: DecidedItem): Promise<RichText> {
  return (await readDecision(itemId))?.content ?? emptyRichText;
}

/** Makes the decision where there is none yet. */
async function changeDecision(
  { meetingId, itemId }: DecidedItem,
  act: Act,
  changesOf: (decision: Decision) => Partial<Decision>,
): Promise<void> {
  await changeMeeting(meetingId, act, async () => {
    const stored = await readDecision(itemId);
    if (stored) return patch(database.decisions, stored.id, changesOf(stored));
    const empty = emptyDecision({ meetingId, itemId });
    await database.decisions.add({ ...empty, ...changesOf(empty) });
  });
}

/** Nothing decided and nothing written. */
function emptyDecision(item: DecidedItem): Decision {
  return {
    ...newRow(),
    ...item,
    kind: 'free',
    writtenText: '',
    pointDecisions: [],
    content: emptyRichText,
    publicContent: null,
    votes: [],
    postponedToMeetingId: null,
  };
}
