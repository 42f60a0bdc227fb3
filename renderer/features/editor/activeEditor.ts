import type { Editor } from '@tiptap/core';
import { create } from 'zustand';
import { setFocusing } from '../../components/focus.ts';

/** The section that the format row works on: the one that last had the cursor. */
export const useActiveEditor = create<{ editor: Editor | null }>(() => ({ editor: null }));

export function activate(editor: Editor): void {
  // The browser's own focus() would first put the cursor at the start.
  setFocusing(editor.view.dom, () => editor.view.focus());
  useActiveEditor.setState({ editor });
}

/** An editor that leaves the screen is forgotten, so that no button works on what is not there. */
export function deactivate(editor: Editor): void {
  useActiveEditor.setState((state) => (state.editor === editor ? { editor: null } : state));
}
