import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Stretch } from '#shared/annotations/stretch.ts';
import { linesIn, positionOf, spotAt } from './textLines.ts';

/** Where a note is about words of a text, counted as shared/annotations/passage.ts does. */
export interface NoteMark extends Stretch {
  readonly noteId: string;
  readonly isCurrent: boolean;
}

const key = new PluginKey<DecorationSet>('noteMarks');

/** Marks the words that notes are about: beside the text, never in it. The marks move with what is typed. */
export const NoteMarks = Extension.create({
  name: 'noteMarks',
  priority: 1000,
  // Takes in a draft decision, wherever the cursor is: no line break comes of it as well, which is Shift+Enter.
  addKeyboardShortcuts: () => ({ 'Mod-Enter': () => true }),
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, before) {
          const told: unknown = transaction.getMeta(key);
          if (told instanceof DecorationSet) return told;
          return transaction.docChanged ? before.map(transaction.mapping, transaction.doc) : before;
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Lets an editor mark exactly these places. */
export function showNoteMarks({ state, view }: Editor, marks: readonly NoteMark[]): void {
  const present = key.getState(state);
  if (marks.length === 0 && (present === undefined || present === DecorationSet.empty)) return;
  const drawn = marks.flatMap((mark) => inLines(state.doc, mark).map((part) => decorate(part, mark)));
  const set = drawn.length === 0 ? DecorationSet.empty : DecorationSet.create(state.doc, drawn);
  view.dispatch(state.tr.setMeta(key, set).setMeta('addToHistory', false));
}

function decorate({ from, to }: Stretch, { noteId, isCurrent }: NoteMark): Decoration {
  return Decoration.inline(from, to, { class: isCurrent ? 'notedNow' : 'noted', 'data-note': noteId });
}

/** The stretch as positions of the document, line by line. */
function inLines(doc: Node, { from, to }: Stretch): Stretch[] {
  let before = 0;
  return linesIn(doc).flatMap((line) => {
    const start = before;
    before += line.text.length + 1;
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, line.text.length)];
    return first < last ? [{ from: positionOf(line, first), to: positionOf(line, last - 1) + 1 }] : [];
  });
}

/** A stretch of the document as places in its text; null where no words are in it. */
export function stretchOf(doc: Node, { from, to }: Stretch): Stretch | null {
  const [first, last] = [placeAt(doc, from), placeAt(doc, to)];
  return first !== null && last !== null && first < last ? { from: first, to: last } : null;
}

function placeAt(doc: Node, position: number): number | null {
  const spot = spotAt(doc, position);
  if (!spot) return null;
  const before = linesIn(doc).slice(0, spot.line);
  return before.reduce((sum, { text }) => sum + text.length + 1, spot.offset);
}

/** What the document says, as shared/annotations/passage.ts reads it when it is stored. */
export function readableDocument(doc: Node): string {
  return linesIn(doc)
    .map(({ text }) => text)
    .join('\n');
}
