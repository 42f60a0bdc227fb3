import type { Misspelling } from '../../stores/spellingMenu.ts';
import { editorOf } from '../editor/openEditors.ts';
import { editorIdOf } from '../editor/textIds.ts';
import { linesIn, positionOf } from '../editor/textLines.ts';
import { fieldOf, putCursorInField } from '../find/showField.ts';

/** Gives the text its cursor back, behind the word; whoever has gone to another field meanwhile stays there. */
export function returnToWord({ place, from, words }: Misspelling): void {
  const { activeElement } = document;
  const editor = editorOf(editorIdOf(place) ?? '')?.editor;
  const text = editor?.view.dom ?? fieldOf(place);
  if (activeElement?.matches('input, textarea, .ProseMirror') && !text?.contains(activeElement)) return;
  const end = from + words.length;
  if (!('line' in place)) {
    putCursorInField(place, end, end);
    return;
  }
  const line = editor && linesIn(editor.state.doc)[place.line];
  if (!line) return;
  // Without the editor's own focus(), which waits for the next picture: by then a person may have gone on.
  editor.view.focus();
  editor.commands.setTextSelection(positionOf(line, end));
}
