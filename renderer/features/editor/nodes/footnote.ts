import { Node } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { bind } from '../bindings.ts';
import { editorKeys } from '../editorKeys.ts';
import { askForNote, insertFootnote, notesIn } from '../footnotes/notes.ts';
import type { SurroundingsStore } from '../surroundings.ts';
import { nowhere } from '../surroundings.ts';

interface FootnoteOptions {
  readonly surroundings: SurroundingsStore;
}

/**
 * A footnote, standing where its mark is. In the text only the mark is shown; what the note says is written below the
 * section (footnotes/FootnoteList.tsx), as on paper.
 */
export const Footnote = Node.create<FootnoteOptions>({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  content: '(text | hardBreak | reference)*',
  addOptions: () => ({ surroundings: nowhere }),
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
  renderText: ({ node }) => ` [${node.textContent}]`,
  addKeyboardShortcuts() {
    return {
      ...bind(editorKeys.footnote, () => insertFootnote(this.editor)),
      Enter: ({ editor }) => {
        const { selection } = editor.state;
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== this.name) return false;
        return askForNote(editor, selection.from);
      },
    };
  },
  addNodeView() {
    const { surroundings } = this.options;
    return ({ decorations }) => {
      const dom = document.createElement('span');
      dom.className = 'footnoteMark';
      dom.setAttribute('role', 'link');
      const show = (numbered: readonly Decoration[]): void => {
        const number = numberAmong(numbered);
        dom.textContent = String(number);
        dom.setAttribute('aria-label', surroundings.getState().labels.footnote(number));
      };
      show(decorations);
      return {
        dom,
        update: (node, numbered) => {
          if (node.type.name !== this.name) return false;
          show(numbered);
          return true;
        },
        ignoreMutation: () => true,
      };
    };
  },
  addProseMirrorPlugins() {
    const { editor, name } = this;
    const { surroundings } = this.options;
    const decorate = (doc: ProseMirrorNode) => numberNotes(doc, surroundings.getState().notesBefore);
    const plugin: Plugin<DecorationSet> = new Plugin({
      state: {
        init: (_config, { doc }) => decorate(doc),
        apply: (change, numbered) =>
          change.docChanged || change.getMeta(plugin) === true ? decorate(change.doc) : numbered,
      },
      props: {
        decorations: (state) => plugin.getState(state),
        handleClickOn: (_view, _position, node, at) => node.type.name === name && askForNote(editor, at),
      },
      view: (view) => ({ destroy: surroundings.subscribe(renumberer(view, plugin, surroundings)) }),
    });
    return [plugin];
  },
});

function numberNotes(doc: ProseMirrorNode, before: number): DecorationSet {
  const numbered = notesIn(doc).map(({ position, node }, index) =>
    Decoration.node(position, position + node.nodeSize, {}, { footnoteNumber: before + index + 1 }),
  );
  return DecorationSet.create(doc, numbered);
}

function numberAmong(decorations: readonly Decoration[]): number {
  const numbers = decorations.map(({ spec }): unknown => spec.footnoteNumber);
  return numbers.find((number) => typeof number === 'number') ?? 1;
}

/** Numbers the notes anew when one is added or removed in a section above. */
function renumberer(view: EditorView, plugin: Plugin, surroundings: SurroundingsStore): () => void {
  let before = surroundings.getState().notesBefore;
  return () => {
    const { notesBefore } = surroundings.getState();
    if (notesBefore === before) return;
    before = notesBefore;
    view.dispatch(view.state.tr.setMeta(plugin, true).setMeta('addToHistory', false));
  };
}
