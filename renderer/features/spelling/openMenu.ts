import type { Editor } from '@tiptap/core';
import { flushSync } from 'react-dom';
import { openSpellingMenu, type AskedWord, type SuggestedWord } from '../../stores/spellingMenu.ts';

/** A part of an editor's document. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Marks a wrong word as what is selected, and opens its suggestions. Both at once: a key that came in between would be
 * written over the word.
 */
export function openForText(editor: Editor, range: Range, suggested: SuggestedWord): void {
  editor.commands.setTextSelection(range);
  openAt({ ...suggested, at: rectangleOf(editor, range) });
}

/** Opens the suggestions for a word of a field, such as a title. */
export function openForField(field: HTMLElement, suggested: SuggestedWord): void {
  openAt({ ...suggested, at: field.getBoundingClientRect() });
}

/** With the drawing that shows it the menu has the focus. */
function openAt(asked: AskedWord): void {
  flushSync(() => openSpellingMenu(asked));
}

function rectangleOf({ view }: Editor, { from, to }: Range): DOMRect {
  const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to, -1)];
  return new DOMRect(start.left, start.top, Math.max(0, end.right - start.left), start.bottom - start.top);
}
