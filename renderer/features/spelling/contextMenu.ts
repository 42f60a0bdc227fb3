import type { Editor } from '@tiptap/core';
import { openSpellingMenu } from '../../stores/spellingMenu.ts';
import { markedWordAt, type MarkedWord } from '../editor/spellingMarks.ts';
import { spotAt } from '../editor/textLines.ts';

const RIGHT_BUTTON = 2;

/** Whose text it is. */
interface SectionOfEditor {
  readonly sectionId: string;
  readonly itemId: string;
}

/**
 * Opens the suggestions for the marked word that is pressed, or, by Shift+F10, the one at the cursor. false where there
 * is none: then the system's own menu opens.
 */
export function openForPressedWord(editor: Editor, section: SectionOfEditor, event: MouseEvent): boolean {
  const { view, state } = editor;
  const pressed = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
  const position = event.button === RIGHT_BUTTON ? pressed : state.selection.head;
  const word = position === undefined ? null : markedWordAt(state, position);
  return word !== null && openForWord(editor, section, word);
}

/** Opens the suggestions for a marked word, which is marked as what is selected. */
export function openForWord(
  editor: Editor,
  { sectionId, itemId }: SectionOfEditor,
  word: MarkedWord,
): boolean {
  const spot = spotAt(editor.state.doc, word.from);
  if (!spot) return false;
  editor.commands.setTextSelection(word);
  const words = editor.state.doc.textBetween(word.from, word.to);
  const place = { kind: 'sectionLine', itemId, sectionId, line: spot.line } as const;
  openSpellingMenu(
    { place, from: spot.offset, to: spot.offset + words.length, words, asked: word.asked },
    rectangleOf(editor, word),
  );
  return true;
}

function rectangleOf({ view }: Editor, { from, to }: MarkedWord): DOMRect {
  const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to, -1)];
  return new DOMRect(start.left, start.top, Math.max(0, end.right - start.left), start.bottom - start.top);
}
