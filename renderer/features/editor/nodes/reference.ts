import { Node } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { referenceText, targetOf } from '#shared/agenda/references.ts';
import { referenceSchema, type Reference } from '#shared/model/richText.ts';
import { bind } from '../bindings.ts';
import { editorKeys } from '../editorKeys.ts';
import { askForReference } from '../references/asking.ts';
import { nowhere, type Surroundings, type SurroundingsStore } from '../surroundings.ts';

interface ReferenceOptions {
  readonly surroundings: SurroundingsStore;
}

/** "bilag 4", "punkt 3": it knows only what it points at, and reads as the agenda is now. */
export const ReferenceToPart = Node.create<ReferenceOptions>({
  name: 'reference',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ surroundings: nowhere }),
  addAttributes: () => ({
    kind: { default: 'appendix', rendered: false },
    targetId: { default: '', rendered: false },
    capital: { default: false, rendered: false },
  }),
  parseHTML() {
    const { surroundings } = this.options;
    // Copied into another meeting, it is its words and nothing more.
    return [
      {
        tag: 'span[data-reference]',
        getAttrs: (element) => knownReference(element, surroundings.getState()),
      },
    ];
  },
  renderHTML({ node }) {
    const { kind, targetId, capital } = referenceSchema.parse(node.attrs);
    const data = { 'data-reference': targetId, 'data-kind': kind, ...(capital && { 'data-capital': '' }) };
    return ['span', data, textOf({ kind, targetId, capital }, this.options.surroundings.getState())];
  },
  renderText({ node }) {
    return textOf(referenceSchema.parse(node.attrs), this.options.surroundings.getState());
  },
  addKeyboardShortcuts() {
    return {
      ...bind(editorKeys.reference, () => askForReference(this.editor)),
      Enter: ({ editor }) => {
        const { selection } = editor.state;
        const isMarked = selection instanceof NodeSelection && selection.node.type.name === this.name;
        return isMarked && askForReference(editor);
      },
    };
  },
  addNodeView() {
    const { surroundings } = this.options;
    return ({ node }) => {
      const reference = referenceSchema.parse(node.attrs);
      const dom = document.createElement('span');
      const show = (): void => showReference(dom, reference, surroundings.getState());
      show();
      return { dom, ignoreMutation: () => true, destroy: surroundings.subscribe(show) };
    };
  },
  addProseMirrorPlugins() {
    const { editor, name } = this;
    return [
      new Plugin({
        props: {
          handleDoubleClickOn: (_view, _position, node) => node.type.name === name && askForReference(editor),
        },
      }),
    ];
  },
});

function showReference(dom: HTMLElement, reference: Reference, surroundings: Surroundings): void {
  const { place, labels } = surroundings;
  const target = place && targetOf(reference, place.targets);
  const isBroken = place !== null && !target;
  dom.className = isBroken ? 'reference brokenReference' : 'reference';
  dom.title = isBroken ? labels.broken[reference.kind] : (target?.title ?? '');
  dom.textContent = textOf(reference, surroundings);
}

function textOf(reference: Reference, { place }: Surroundings): string {
  return place ? referenceText(reference, place) : '';
}

function knownReference(element: HTMLElement, { place }: Surroundings): Reference | false {
  const { reference: targetId, kind, capital } = element.dataset;
  const { data } = referenceSchema.safeParse({ kind, targetId, capital: capital !== undefined });
  const isKnown = data && (place === null || targetOf(data, place.targets) !== undefined);
  return isKnown ? data : false;
}
