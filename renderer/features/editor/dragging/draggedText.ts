import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin, type Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { dropText } from './dropText.ts';
import { moveInOneStep } from './moveUnderWay.ts';
import { isWholeWords, takeOut } from './wordSpaces.ts';

/** A text that something is being dragged out of. */
interface Source {
  readonly view: EditorView;
  readonly isWords: boolean;
}

let source: Source | null = null;

/**
 * What is dragged to another place, in its text or in another, leaves the one that it came from; with Ctrl (on a Mac
 * Option) held it stays there as well. The spaces around whole words are mended in both places.
 */
export const DraggedText = Extension.create({
  name: 'draggedText',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          dragstart: (view) => {
            const { doc, selection } = view.state;
            source = { view, isWords: isWholeWords(doc, selection) };
            return false;
          },
          dragend: () => {
            source = null;
            return false;
          },
        },
        handleDrop: (view, event, slice, isMove) => {
          if (source && source.view !== view && !isCopied(event)) takeOutOnceIn(source, view);
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
          const taken = isMove ? draggedIn(view) : null;
          // From another program come whole words as a rule.
          const isWords = source?.isWords ?? true;
          const change = place && dropText(view.state, { slice, position: place.pos, taken, isWords });
          if (!change) return false;
          view.focus();
          view.dispatch(change.setMeta('uiEvent', 'drop'));
          return true;
        },
      },
    }),
  ],
});

function isCopied({ altKey, ctrlKey }: DragEvent): boolean {
  return navigator.platform.startsWith('Mac') ? altKey : ctrlKey;
}

/** Takes what is dragged out of its text once the other one has all of it; what was not taken in whole stays. */
function takeOutOnceIn({ view: from, isWords }: Source, to: EditorView): void {
  const dragged = draggedIn(from);
  const letters = lettersIn(from.state.doc.cut(dragged.from, dragged.to));
  const before = to.state.doc;
  moveInOneStep(() => {
    const after = to.state.doc;
    if (after.eq(before) || lettersIn(after) - lettersIn(before) < letters) return;
    const change = from.state.tr;
    takeOut(change, dragged, isWords);
    from.dispatch(change);
  });
}

/** A picture can be dragged without being selected first. */
function draggedIn({ dragging, state }: EditorView): Selection {
  const node: unknown = dragging && Reflect.get(dragging, 'node');
  return node instanceof NodeSelection ? node : state.selection;
}

/** How many letters a text has; the spaces between words may become more or fewer. */
function lettersIn(doc: Node): number {
  return doc.textContent.replaceAll(/\s/g, '').length;
}
