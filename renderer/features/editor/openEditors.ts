import type { Editor } from '@tiptap/core';

const open = new Map<string, Editor>();

/** Lets others find a section's editor while it is on screen. Returns the function that ends that. */
export function offerEditor(sectionId: string, editor: Editor): () => void {
  open.set(sectionId, editor);
  return () => {
    if (open.get(sectionId) === editor) open.delete(sectionId);
  };
}

/** The editor of a section; undefined while the section is not on screen. */
export function editorOf(sectionId: string): Editor | undefined {
  return open.get(sectionId);
}

export function sectionIdOf(editor: Editor): string | undefined {
  return [...open].find(([, candidate]) => candidate === editor)?.[0];
}
