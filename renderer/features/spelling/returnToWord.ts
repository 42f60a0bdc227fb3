import type { Misspelling } from '../../stores/spellingMenu.ts';
import { editorIdOf } from '../editor/textIds.ts';
import { positionOf } from '../editor/textLines.ts';
import { whereWritten } from '../editor/writtenLines.ts';
import { fieldOf, putCursorInField } from '../find/showField.ts';

/** Gives the text its cursor back, behind the word; whoever has gone to another field meanwhile stays there. */
export function returnToWord({ place, from, words }: Misspelling): void {
  const end = from + words.length;
  if (!('line' in place)) {
    if (!isElsewhere(fieldOf(place))) putCursorInField(place, end, end);
    return;
  }
  const written = whereWritten(editorIdOf(place), place.line);
  if (!written || isElsewhere(written.editor.view.dom)) return;
  // Without the editor's own focus(), which waits for the next picture: by then a person may have gone on.
  written.editor.view.focus();
  written.editor.commands.setTextSelection(positionOf(written.line, end));
}

function isElsewhere(field: HTMLElement | null): boolean {
  const { activeElement } = document;
  return activeElement?.matches('input, textarea, .ProseMirror') === true && !field?.contains(activeElement);
}
