import { Editor, type JSONContent } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';

declare global {
  interface Window {
    /** Fills the empty page with one TipTap editor and nothing around it. */
    showBareEditor: (content: JSONContent) => void;
  }
}

window.showBareEditor = (content) => {
  const element = document.createElement('div');
  element.style.cssText = 'width: 680px; margin: 0 auto; font: 15px/22px "Open Sans Variable", sans-serif';
  document.body.append(element);
  new Editor({ extensions: [StarterKit, TableKit], content }).mount(element);
};
