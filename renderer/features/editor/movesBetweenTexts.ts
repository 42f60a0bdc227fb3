import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin, type Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { moveInOneStep } from './moveUnderWay.ts';

/** The text that something is being dragged out of. */
let source: EditorView | null = null;

/**
 * What is dragged into another text leaves the one that it came from, as it does within a text; with Ctrl (on a Mac
 * Option) held it stays there as well. The other text takes it in by itself.
 */
export const MovesBetweenTexts = Extension.create({
  name: 'movesBetweenTexts',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          dragstart: (view) => {
            source = view;
            return false;
          },
          dragend: () => {
            source = null;
            return false;
          },
        },
        handleDrop: (view, event) => {
          if (source && source !== view && !isCopied(event)) takeOutOnceIn(source, view);
          return false;
        },
      },
    }),
  ],
});

function isCopied({ altKey, ctrlKey }: DragEvent): boolean {
  return navigator.platform.startsWith('Mac') ? altKey : ctrlKey;
}

/** Takes what is dragged out of its text once the other one has all of it; what was not taken in whole stays. */
function takeOutOnceIn(from: EditorView, to: EditorView): void {
  const dragged = draggedIn(from);
  const words = from.state.doc.textBetween(dragged.from, dragged.to);
  const before = to.state.doc;
  moveInOneStep(() => {
    const after = to.state.doc;
    if (after.eq(before) || lengthOf(after) - lengthOf(before) < words.length) return;
    from.dispatch(from.state.tr.delete(dragged.from, dragged.to));
  });
}

/** A picture can be dragged without being selected first. */
function draggedIn({ dragging, state }: EditorView): Selection {
  const node: unknown = dragging && Reflect.get(dragging, 'node');
  return node instanceof NodeSelection ? node : state.selection;
}

function lengthOf(doc: Node): number {
  return doc.textContent.length;
}
