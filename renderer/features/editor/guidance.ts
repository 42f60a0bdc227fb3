import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { nowhere, type SurroundingsStore } from './surroundings.ts';

interface GuidanceOptions {
  readonly surroundings: SurroundingsStore;
}

/** What the writer is told in the first line while nothing is written. It is no text: nothing stores or prints it. */
export const Guidance = Extension.create<GuidanceOptions>({
  name: 'guidance',
  addOptions: () => ({ surroundings: nowhere }),
  addProseMirrorPlugins() {
    const { surroundings } = this.options;
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const { guidance } = surroundings.getState();
            const empty = guidance === '' ? null : emptyLineOf(doc);
            if (!empty) return DecorationSet.empty;
            const { position, line } = empty;
            return DecorationSet.create(doc, [
              Decoration.node(position, position + line.nodeSize, { 'data-guidance': guidance }),
            ]);
          },
          attributes: ({ doc }): Record<string, string> => {
            const { guidance } = surroundings.getState();
            return emptyLineOf(doc) && guidance !== '' ? { 'aria-placeholder': guidance } : {};
          },
        },
        view: (view) => ({ destroy: surroundings.subscribe(() => view.updateState(view.state)) }),
      }),
    ];
  },
});

interface PlacedLine {
  readonly line: Node;
  readonly position: number;
}

/** The line that waits for the first word: an ordinary section's only one, or a recommendation's only point. */
function emptyLineOf(doc: Node): PlacedLine | null {
  const body = doc.lastChild;
  if (body?.type.name === 'paragraph') {
    return doc.childCount === 1 && body.content.size === 0 ? { line: body, position: 0 } : null;
  }
  const line = body?.firstChild?.firstChild;
  if (body?.type.name !== 'recommendationPoints' || !line || body.textContent !== '') return null;
  const isAlone = body.childCount === 1 && body.firstChild?.childCount === 1 && line.content.size === 0;
  // Past the start of points and of point.
  return isAlone ? { line, position: doc.content.size - body.nodeSize + 2 } : null;
}
