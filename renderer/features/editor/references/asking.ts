import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { create } from 'zustand';
import { nameChange } from '../bursts.ts';
import { referenceSchema, type Reference } from '#shared/model/richText.ts';

/** The editor that a reference is being chosen for; null while none is. */
export const useAskedReference = create<{ readonly editor: Editor | null }>(() => ({ editor: null }));

/** Opens the choice of what to refer to. */
export function askForReference(editor: Editor): true {
  useAskedReference.setState({ editor });
  return true;
}

export function stopAsking(): void {
  useAskedReference.setState({ editor: null });
}

/** The reference that is marked and would be replaced. */
export function markedReference({ state: { selection } }: Editor): Reference | null {
  if (!(selection instanceof NodeSelection)) return null;
  return referenceSchema.safeParse(selection.node.attrs).data ?? null;
}

/** A reference in the place of what is marked, or where the cursor stands. */
export function insertReference(editor: Editor, reference: Reference): void {
  editor
    .chain()
    .focus()
    .insertContent({ type: 'reference', attrs: reference })
    .command(({ tr }) => nameChange(tr, 'addReference').docChanged)
    .run();
}
