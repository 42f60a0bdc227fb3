import { capitalise } from '../language/capitalise.ts';
import type { Words } from '../layouts/words.ts';
import type { Appendix } from '../model/appendix.ts';
import type { AppendixNumbering } from '../model/body.ts';
import type { Reference, ReferenceNode, RichText } from '../model/richText.ts';
import { referencesIn } from '../richText/nodeLines.ts';
import { numberAppendices } from './appendixNumbers.ts';
import type { OutlineEntry } from './outline.ts';
import { itemsOfOutline } from './outline.ts';
import { appendicesOf } from './partsOfItem.ts';

export interface ItemTarget {
  readonly kind: 'item';
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

export interface AppendixTarget {
  readonly kind: 'appendix';
  readonly id: string;
  readonly title: string;
  /** null: the body's appendices carry titles only. */
  readonly number: number | null;
  readonly item: ItemTarget;
  /** Every item counts its own, so that the number alone says little elsewhere. */
  readonly isCountedInItem: boolean;
}

/** What a reference can point at. */
export type ReferenceTarget = ItemTarget | AppendixTarget;

/** By id, in the agenda's order: each item and then its appendices. */
export type ReferenceTargets = ReadonlyMap<string, ReferenceTarget>;

export function findReferenceTargets(
  outline: readonly OutlineEntry[],
  appendices: readonly Appendix[],
  numbering: AppendixNumbering,
): ReferenceTargets {
  const numbers = numberAppendices(outline, appendices, numbering);
  const targets = itemsOfOutline(outline).flatMap(({ item, number }): ReferenceTarget[] => {
    const target: ItemTarget = { kind: 'item', id: item.id, number, title: item.title.trim() };
    const ofItem = appendicesOf(item.id, appendices).map(({ id, title }): AppendixTarget => ({
      kind: 'appendix',
      id,
      title: title.trim(),
      number: numbers.get(id) ?? null,
      item: target,
      isCountedInItem: numbering === 'perItem',
    }));
    return [target, ...ofItem];
  });
  return new Map(targets.map((target) => [target.id, target]));
}

/** What a reference points at; undefined where that is gone or in the bin. */
export function targetOf(reference: Reference, targets: ReferenceTargets): ReferenceTarget | undefined {
  const target = targets.get(reference.targetId);
  return target?.kind === reference.kind ? target : undefined;
}

/** The references in a text that point at nothing any more. */
export function brokenReferences(text: RichText, targets: ReferenceTargets): ReferenceNode[] {
  return referencesIn(text).filter(({ attrs }) => !targetOf(attrs, targets));
}

/** A piece of a reference as it is read: plain words, or what changes when its target is renumbered or renamed. */
export interface ReferencePiece {
  readonly text: string;
  readonly target: ReferenceTarget | null;
}

/** Where a reference stands and what it can point at. */
export interface ReferencePlace {
  readonly itemId: string;
  readonly targets: ReferenceTargets;
  readonly words: Words;
}

/**
 * How a reference reads: "bilag 4"; "bilag 2 til punkt 5" where each item counts its own; "bilaget ”Notat”" where
 * appendices have no numbers; "punkt 3"; "bilag ?" where the target is gone.
 */
export function describeReference(reference: Reference, place: ReferencePlace): ReferencePiece[] {
  const target = targetOf(reference, place.targets);
  const pieces = target
    ? piecesOf(target, place)
    : [plain(`${place.words.references[reference.kind]}\u00a0?`)];
  const [first, ...rest] = pieces;
  return reference.capital && first ? [plain(capitalise(first.text)), ...rest] : pieces;
}

/** The same in one text, for what leaves the meeting: copies, mails, search. */
export function referenceText(reference: Reference, place: ReferencePlace): string {
  return describeReference(reference, place)
    .map(({ text }) => text)
    .join('');
}

/** The first piece is always plain words. */
function piecesOf(target: ReferenceTarget, { itemId, words }: ReferencePlace): ReferencePiece[] {
  const { appendix, item, titledAppendix, of } = words.references;
  if (target.kind === 'item') return [plain(`${item}\u00a0`), { text: target.number, target }];
  if (target.number === null) {
    const title = { text: target.title || words.untitledAppendix, target };
    return [plain(`${titledAppendix} ”`), title, plain('”')];
  }
  const numbered = [plain(`${appendix}\u00a0`), { text: String(target.number), target }];
  if (!target.isCountedInItem || target.item.id === itemId) return numbered;
  return [...numbered, plain(` ${of} ${item}\u00a0`), { text: target.item.number, target: target.item }];
}

function plain(text: string): ReferencePiece {
  return { text, target: null };
}
