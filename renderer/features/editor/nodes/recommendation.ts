import { mergeAttributes, Node } from '@tiptap/core';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { pasteIntoLead, pastedPoints } from '../paste/pastedPoints.ts';

/** "Det indstilles, at DAS": one line before the points. Enter goes to the first point. */
export const RecommendationLead = Node.create({
  name: 'recommendationLead',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-recommendation-lead]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    mergeAttributes(HTMLAttributes, { 'data-recommendation-lead': '' }),
    0,
  ],
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        const { $from } = editor.state.selection;
        if ($from.parent.type.name !== this.name) return false;
        // Past the lead's end, into points > point > paragraph.
        return editor.commands.setTextSelection($from.after() + 3);
      },
    };
  },
});

/** The list of points; profile and body decide whether they print with bullets or numbers. */
export const RecommendationPoints = Node.create({
  name: 'recommendationPoints',
  content: 'recommendationPoint+',
  parseHTML: () => [{ tag: 'ol[data-recommendation-points]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'ol',
    mergeAttributes(HTMLAttributes, { 'data-recommendation-points': '' }),
    0,
  ],
});

/** One point. Its id is what a decision refers to; a point that is split or pasted gets an id of its own. */
export const RecommendationPoint = Node.create({
  name: 'recommendationPoint',
  content: 'paragraph block*',
  defining: true,
  addAttributes: () => ({ id: { default: null, rendered: false } }),
  parseHTML: () => [{ tag: 'ol[data-recommendation-points] > li', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => editor.commands.splitListItem(this.name),
      'Shift-Tab': ({ editor }) => editor.isActive('listItem') && editor.commands.liftListItem('listItem'),
    };
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          transformPasted: (slice, view) => pastedPoints(slice, view.state.selection.$from),
          handlePaste: (view, _event, slice) => {
            const change = pasteIntoLead(view.state, slice);
            if (change) view.dispatch(change.setMeta('paste', true));
            return change !== null;
          },
        },
        appendTransaction: (transactions, _before, state) =>
          transactions.some((transaction) => transaction.docChanged)
            ? giveEveryPointItsOwnId(state.doc, state.tr, this.name)
            : null,
      }),
    ];
  },
});

function giveEveryPointItsOwnId(doc: ProseMirrorNode, change: Transaction, name: string): Transaction | null {
  const seen = new Set<unknown>();
  doc.descendants((node, position) => {
    if (node.type.name !== name) return true;
    if (node.attrs['id'] === null || seen.has(node.attrs['id'])) {
      change.setNodeAttribute(position, 'id', crypto.randomUUID());
    }
    seen.add(node.attrs['id']);
    return false;
  });
  return change.docChanged ? change : null;
}
