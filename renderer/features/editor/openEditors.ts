import type { Editor } from '@tiptap/core';
import type { OpenEditor } from './takeIn.ts';

const open = new Map<string, OpenEditor>();

/** Makes the editor of a text known while it is on screen. Returns the function that ends that. */
export function registerEditor(textId: string, editor: OpenEditor): () => void {
  open.set(textId, editor);
  return () => {
    if (open.get(textId) === editor) open.delete(textId);
  };
}

/** undefined where the text is not on screen. */
export function editorOf(textId: string): OpenEditor | undefined {
  const found = open.get(textId);
  return found?.editor.isDestroyed ? undefined : found;
}

/** Whose text an editor holds; undefined once it has left the screen. */
export function textIdOf(editor: Editor): string | undefined {
  return [...open].find(([, candidate]) => candidate.editor === editor)?.[0];
}
