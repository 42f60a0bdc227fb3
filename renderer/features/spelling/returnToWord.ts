import type { Misspelling } from '../../stores/spellingMenu.ts';
import { editorOf } from '../editor/openEditors.ts';
import { editorIdOf } from '../editor/textIds.ts';
import { linesIn, positionOf } from '../editor/textLines.ts';
import { putCursorInField } from '../find/showField.ts';

/** Gives the text its cursor back, behind the word. */
export function returnToWord({ place, from, words }: Misspelling): void {
  const end = from + words.length;
  if (!('line' in place)) {
    putCursorInField(place, end, end);
    return;
  }
  const editor = editorOf(editorIdOf(place) ?? '')?.editor;
  const line = editor && linesIn(editor.state.doc)[place.line];
  if (line) editor.chain().setTextSelection(positionOf(line, end)).focus().run();
}
