import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type Selection, type Transaction } from '@tiptap/pm/state';

/** What stands beside a place in a line, as far as it matters for spaces. edge: where the line begins or ends. */
type Sign = 'edge' | 'space' | 'word' | 'opening' | 'closing' | 'other';

/** Words of a text. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether a range holds nothing but whole words: what is cut out of a word is to be put together anew, without spaces. */
export function isWholeWords(doc: Node, { from, to }: Range): boolean {
  return !isInWord(doc.resolve(from)) && !isInWord(doc.resolve(to));
}

/** Whether words can be put here without coming into the middle of one, or of a number or the like. */
export function isBetweenWords(place: ResolvedPos): boolean {
  const [before, after] = [signBefore(place), signAfter(place)];
  return ['edge', 'space', 'opening'].includes(before) || ['edge', 'space', 'closing'].includes(after);
}

/** Takes something out of a text; where it is whole words, one of the two spaces that they leave behind goes too. */
export function takeOut(change: Transaction, taken: Selection, isWords: boolean): void {
  const words = change.doc.textBetween(taken.from, taken.to, '\n', ' ');
  taken.replace(change);
  if (isWords && taken instanceof TextSelection) {
    mendSpaces(change, change.mapping.map(taken.from), /^\s|\s$/.test(words));
  }
}

/** Gives words that were put between others a space on each side, and no more. Returns where the words stand then. */
export function mendAround(change: Transaction, words: Range): Range {
  const steps = change.steps.length;
  mendSpaces(change, words.to, true);
  mendSpaces(change, words.from, true);
  const { mapping } = change;
  return { from: mapping.slice(steps).map(words.from), to: mapping.slice(steps).map(words.to, -1) };
}

/** Mends one place: no two spaces, none at the edge of a line, before a full stop or after a bracket. */
function mendSpaces(change: Transaction, position: number, mayAdd: boolean): void {
  const place = change.doc.resolve(position);
  const [before, after] = [signBefore(place), signAfter(place)];
  if (after === 'space' && ['edge', 'opening', 'space'].includes(before)) {
    change.delete(position, position + 1);
  } else if (before === 'space' && ['edge', 'closing'].includes(after)) {
    change.delete(position - 1, position);
  } else if (mayAdd && ['word', 'closing'].includes(before) && ['word', 'opening'].includes(after)) {
    const marks = place.nodeBefore?.marks.filter((mark) => mark.isInSet(place.nodeAfter?.marks ?? []));
    change.insert(position, change.doc.type.schema.text(' ', marks));
  }
}

function isInWord(place: ResolvedPos): boolean {
  return signBefore(place) === 'word' && signAfter(place) === 'word';
}

function signBefore({ nodeBefore }: ResolvedPos): Sign {
  return signOf(nodeBefore, nodeBefore?.text?.slice(-1));
}

function signAfter({ nodeAfter }: ResolvedPos): Sign {
  return signOf(nodeAfter, nodeAfter?.text?.slice(0, 1));
}

/** Quotation marks and dashes are "other": Danish writes them with and without spaces, so they stay as they are. */
function signOf(node: Node | null, letter: string | undefined): Sign {
  if (node === null || node.isBlock || node.type.name === 'hardBreak') return 'edge';
  // A note's mark stands close to its word, and a reference reads as words.
  if (letter === undefined) return node.type.name === 'footnote' ? 'closing' : 'word';
  if (/\s/.test(letter)) return 'space';
  if (/[\p{L}\p{N}]/u.test(letter)) return 'word';
  if (/[([{]/.test(letter)) return 'opening';
  return /[.,;:!?)\]}]/.test(letter) ? 'closing' : 'other';
}
