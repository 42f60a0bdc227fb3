import type { Misspelling } from '../../stores/spellingMenu.ts';
import { editorOf } from '../editor/openEditors.ts';
import { linesIn, positionOf } from '../editor/textLines.ts';
import { putCursorInField } from '../find/showField.ts';

/** Gives the text its cursor back, behind the word. */
export function returnToWord({ place, from, words }: Misspelling): void {
  const end = from + words.length;
  if (place.kind !== 'sectionLine') {
    putCursorInField(place, end, end);
    return;
  }
  const editor = editorOf(place.sectionId)?.editor;
  const line = editor && linesIn(editor.state.doc)[place.line];
  if (line) editor.chain().setTextSelection(positionOf(line, end)).focus().run();
}
