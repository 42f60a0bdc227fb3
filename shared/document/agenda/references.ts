import type { OutlineEntry, OutlineItem } from '../../agenda/outline.ts';
import { appendicesOf } from '../../agenda/partsOfItem.ts';
import type { ReferenceTarget, ReferenceTargets } from '../../agenda/references.ts';
import { describeReference, findReferenceTargets, targetOf } from '../../agenda/references.ts';
import type { Words } from '../../layouts/words.ts';
import type { RichText } from '../../model/richText.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import { referencesIn } from '../../richText/nodeLines.ts';
import type { ReferencePiece } from '../inline.ts';
import type { ComposeReference } from '../richText/inlines.ts';

/** What the references of an agenda can point at, and where the document shows it. */
export interface AgendaReferences {
  readonly targets: ReferenceTargets;
  /** The bookmark of everything that a reference points at, by id; what nothing points at has none. */
  readonly bookmarks: ReadonlyMap<string, string>;
}

/**
 * `shown`: the items that the document holds; `texts`: every text in it that may refer to something. What stands
 * elsewhere is referred to in words that lead nowhere.
 */
export function findAgendaReferences(
  { body, appendices }: Pick<MeetingSnapshot, 'body' | 'appendices'>,
  outline: readonly OutlineEntry[],
  shown: readonly OutlineItem[],
  texts: readonly RichText[],
): AgendaReferences {
  const targets = findReferenceTargets(outline, appendices, body.appendixNumbering);
  const referredTo = new Set(
    texts.flatMap(referencesIn).flatMap(({ attrs }) => withItsItem(targetOf(attrs, targets))),
  );
  const here = new Set(
    shown.flatMap(({ item }) => [
      item.id,
      ...(item.withdrawn ? [] : appendicesOf(item.id, appendices).map(({ id }) => id)),
    ]),
  );
  const targetsHere = [...referredTo].filter((id) => here.has(id));
  const bookmarks = new Map(targetsHere.map((id, index) => [id, bookmarkName(index + 1)]));
  return { targets, bookmarks };
}

/** "bilag 2 til punkt 5" shows both numbers. */
function withItsItem(target: ReferenceTarget | undefined): string[] {
  if (!target) return [];
  return target.kind === 'appendix' && target.isCountedInItem ? [target.id, target.item.id] : [target.id];
}

/** Word's own pattern for what a cross-reference points at. */
function bookmarkName(count: number): string {
  return `_Ref${200_000_000 + count}`;
}

/** Composes the references in the text of one item. */
export function referenceComposer(
  itemId: string,
  { targets, bookmarks }: AgendaReferences,
  words: Words,
): ComposeReference {
  return (reference) =>
    describeReference(reference, { itemId, targets, words }).map(({ text, target }): ReferencePiece => {
      const bookmark = target && bookmarks.get(target.id);
      if (!bookmark) return { kind: 'words', text };
      const shows = target.kind === 'item' ? 'headingNumber' : 'words';
      return { kind: 'live', text, bookmark, shows };
    });
}
