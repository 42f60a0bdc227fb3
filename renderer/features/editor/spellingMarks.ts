import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { linesIn, positionOf, type EditorLine } from './textLines.ts';
import { wordsToCheck, type WrittenWord } from '#shared/spelling/wordsToCheck.ts';

/** Whether a word of the text is to be marked as wrong. */
export type IsWrong = (asked: string) => boolean;

/** A marked word: what the dictionary was asked, and where it stands in the document. */
export interface MarkedWord {
  readonly asked: string;
  readonly from: number;
  readonly to: number;
}

interface MarksState {
  readonly marks: DecorationSet;
  /** Where somebody is typing: the word there is not finished, so it is not marked. null: the cursor has moved since. */
  readonly typingAt: number | null;
}

const key = new PluginKey<MarksState>('spellingMarks');
const MARK = { class: 'misspelled', 'aria-invalid': 'spelling' };

/** Underlines wrong words. The marks move with the text; what is wrong is told from outside, with `markWrongWords`. */
export const SpellingMarks = Extension.create({
  name: 'spellingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<MarksState>({
      key,
      state: {
        init: () => ({ marks: DecorationSet.empty, typingAt: null }),
        apply(transaction, before, _old, { selection }) {
          const told: unknown = transaction.getMeta(key);
          if (told instanceof DecorationSet) return { ...before, marks: told };
          if (!transaction.docChanged)
            return transaction.selectionSet ? { ...before, typingAt: null } : before;
          const isTyped = transaction.getMeta('preventUpdate') !== true;
          const marks = before.marks.map(transaction.mapping, transaction.doc);
          return { marks, typingAt: isTyped && selection.empty ? selection.head : null };
        },
      },
      props: { decorations: shownMarks },
    }),
  ],
});

/** The marks without the word that is being typed. */
function shownMarks(state: EditorState): DecorationSet {
  const { marks = DecorationSet.empty, typingAt = null } = key.getState(state) ?? {};
  return typingAt === null ? marks : marks.remove(marks.find(typingAt, typingAt));
}

/** The change that marks exactly the wrong words; null where they are marked already. */
export function markWrongWords(state: EditorState, isWrong: IsWrong): EditorState['tr'] | null {
  const wrong = wordsIn(state.doc).filter(({ asked }) => isWrong(asked));
  const present = key.getState(state)?.marks.find() ?? [];
  const isSame =
    wrong.length === present.length &&
    wrong.every(({ from, to }, place) => present[place]?.from === from && present[place].to === to);
  if (isSame) return null;
  const marks = wrong.map(({ from, to, asked }) => Decoration.inline(from, to, MARK, { asked }));
  return state.tr.setMeta(key, DecorationSet.create(state.doc, marks)).setMeta('addToHistory', false);
}

/** Every word that is marked if it is wrong, but for the one that is being typed. */
export function finishedWords(state: EditorState): string[] {
  const typingAt = key.getState(state)?.typingAt ?? null;
  const isTyped = ({ from, to }: MarkedWord): boolean =>
    typingAt !== null && from <= typingAt && typingAt <= to;
  return wordsIn(state.doc)
    .filter((word) => !isTyped(word))
    .map(({ asked }) => asked);
}

/** The marked word at a position of the document. */
export function markedWordAt(state: EditorState, position: number): MarkedWord | null {
  const mark = key.getState(state)?.marks.find(position, position)[0];
  const asked: unknown = mark?.spec?.asked;
  return mark && typeof asked === 'string' ? { asked, from: mark.from, to: mark.to } : null;
}

/** Words of a line, remembered for as long as nothing is changed in it. */
const wordsOfNode = new WeakMap<Node, readonly WrittenWord[]>();

/** What a note says is marked in its own field. */
function wordsIn(document: Node): MarkedWord[] {
  const lines = linesIn(document).filter(({ node }) => node.type.name !== 'footnote');
  return lines.flatMap((line) =>
    wordsOf(line).map(({ asked, from, to }) => ({
      asked,
      from: positionOf(line, from),
      to: positionOf(line, to),
    })),
  );
}

function wordsOf({ node, text }: EditorLine): readonly WrittenWord[] {
  const remembered = wordsOfNode.get(node) ?? wordsToCheck(text);
  wordsOfNode.set(node, remembered);
  return remembered;
}
