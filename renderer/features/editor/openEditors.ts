import type { Editor } from '@tiptap/core';
import type { OpenEditor } from './takeIn.ts';

const open = new Map<string, OpenEditor>();

/** Makes the editor of a section known while it is on screen. Returns the function that ends that. */
export function registerEditor(sectionId: string, editor: OpenEditor): () => void {
  open.set(sectionId, editor);
  return () => {
    if (open.get(sectionId) === editor) open.delete(sectionId);
  };
}

/** undefined where the section is not on screen. */
export function editorOf(sectionId: string): OpenEditor | undefined {
  const found = open.get(sectionId);
  return found?.editor.isDestroyed ? undefined : found;
}

/** Whose text an editor holds; undefined once it has left the screen. */
export function sectionIdOf(editor: Editor): string | undefined {
  return [...open].find(([, candidate]) => candidate.editor === editor)?.[0];
}
