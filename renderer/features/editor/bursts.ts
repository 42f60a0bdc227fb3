import type { Node, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { ReplaceStep, type Step } from '@tiptap/pm/transform';
import { recordedActs, type Act, type RecordedAct } from '../../database/history/acts.ts';
import { moveUnderWay } from './dragging/moveUnderWay.ts';

/** Typing that rests this long is undone by itself. */
const PAUSE_MS = 1000;
/** Somebody who never rests has a step at the next word after this long. */
const LONG_MS = 20_000;

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Burst {
  readonly id: string;
  readonly name: RecordedAct;
  readonly startedAt: number;
  readonly at: number;
  /** Where the last change stands in the text. */
  readonly range: Range | null;
}

/**
 * Follows what happens in one editor and says which steps it is undone in: typing until it rests, goes on elsewhere,
 * begins a new paragraph or takes away what was marked; everything else one by one. To be asked of every change to the text, in order.
 */
export function followBursts(): (transaction: Transaction) => Exclude<Act, string> {
  let last: Burst | null = null;
  return (transaction) => {
    const move = moveUnderWay();
    if (move !== null) {
      last = null;
      return { name: 'moveText', burst: move };
    }
    const name = nameOf(transaction);
    const goesOn = last?.name === 'typeText' && name === 'typeText' && isSameBurst(last, transaction);
    const { id, startedAt } =
      goesOn && last ? last : { id: crypto.randomUUID(), startedAt: transaction.time };
    last = { id, name, startedAt, at: transaction.time, range: changedRange(transaction) };
    return { name, burst: id };
  };
}

function isSameBurst({ at, startedAt, range }: Burst, transaction: Transaction): boolean {
  if (transaction.time - at >= PAUSE_MS || startsParagraph(transaction)) return false;
  if (transaction.time - startedAt >= LONG_MS && startsWord(transaction)) return false;
  const replaced = replacedRange(transaction);
  if (range === null || replaced === null || takesWords(transaction.before, replaced)) return false;
  return replaced.from <= range.to && replaced.to >= range.from;
}

/** More than a letter at once: what was marked. It can be brought back, also where it was only just written. */
function takesWords(doc: Node, { from, to }: Range): boolean {
  return doc.textBetween(from, to).length > 1;
}

function startsParagraph({ steps }: Transaction): boolean {
  return steps.some((step) => step instanceof ReplaceStep && step.slice.openStart > 0);
}

function startsWord({ steps }: Transaction): boolean {
  return steps.some(
    (step) =>
      step instanceof ReplaceStep && /^\s/.test(step.slice.content.textBetween(0, step.slice.content.size)),
  );
}

const NAME = 'recordedAct';

/** Gives a change the name that it is undone under, where what it does is more than its steps tell. */
export function nameChange(transaction: Transaction, name: RecordedAct): Transaction {
  return transaction.setMeta(NAME, name);
}

function nameOf(transaction: Transaction): RecordedAct {
  const { steps, docs } = transaction;
  const given = recordedActs.find((name) => name === transaction.getMeta(NAME));
  if (given) return given;
  if (transaction.getMeta('uiEvent') === 'drop') return takesOut(steps[0]) ? 'moveText' : 'pasteText';
  if (transaction.getMeta('paste') === true) return 'pasteText';
  if (steps.every((step, index) => isTyping(step, docs[index] ?? transaction.before))) return 'typeText';
  const [replaced, changed] = [replacedRange(transaction), changedRange(transaction)];
  const picture = pictureAct(transaction, replaced);
  if (picture) return picture;
  // A step that moves nothing, such as bold, has no range.
  const inTable =
    (replaced && touchesTable(transaction.before, replaced)) ||
    (changed && touchesTable(transaction.doc, changed));
  if (inTable) return 'changeTable';
  return steps.some(putsIn) ? 'insertInText' : 'formatText';
}

/** A picture, a note: something that is neither letters nor their form. */
function putsIn(step: Step): boolean {
  return step instanceof ReplaceStep && step.slice.size > 0;
}

/** What is dragged within a text is taken out of its place first. */
function takesOut(step: Step | undefined): boolean {
  return step instanceof ReplaceStep && step.slice.size === 0;
}

/** Letters, line breaks and new paragraphs in running text, and taking them away. */
function isTyping(step: Step, doc: Node): boolean {
  // A note is a line as well, though no block.
  if (!(step instanceof ReplaceStep) || !doc.resolve(step.from).parent.inlineContent) return false;
  return step.slice.openStart > 0 || isLetters(step.slice);
}

function isLetters({ content: { firstChild } }: Slice): boolean {
  return firstChild === null || firstChild.isText || firstChild.type.name === 'hardBreak';
}

/** null where the change is about something else than one picture. */
function pictureAct({ before, doc }: Transaction, replaced: Range | null): RecordedAct | null {
  const more = countPictures(doc) - countPictures(before);
  if (more > 0) return 'insertPicture';
  const isOnePicture = replaced !== null && before.nodeAt(replaced.from)?.type.name === 'image';
  if (!isOnePicture || replaced.to - replaced.from > 1) return null;
  return more < 0 ? 'deletePicture' : 'changePicture';
}

function countPictures(doc: Node): number {
  let count = 0;
  doc.descendants((node) => {
    if (node.type.name === 'image') count += 1;
  });
  return count;
}

function touchesTable(doc: Node, { from, to }: Range): boolean {
  const place = doc.resolve(from);
  for (let depth = place.depth; depth > 0; depth--) if (place.node(depth).type.name === 'table') return true;
  let found = false;
  doc.nodesBetween(from, to, (node) => {
    found ||= node.type.name === 'table';
    return !found;
  });
  return found;
}

/** What a change was made to, in the text before it. null where it moved nothing. */
function replacedRange({ mapping }: Transaction): Range | null {
  let range: Range | null = null;
  mapping.maps[0]?.forEach((from, to) => (range ??= { from, to }));
  return range;
}

/** What a change put there, in the text after it. */
function changedRange({ mapping }: Transaction): Range | null {
  let range: Range | null = null;
  mapping.maps.at(-1)?.forEach((_from, _to, from, to) => (range = { from, to }));
  return range;
}
