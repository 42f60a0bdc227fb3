import { Extension, type Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { TextLine } from '#shared/search/meetingTexts.ts';
import { openSpellingMenu } from '../../stores/spellingMenu.ts';
import { markedWordAt, type MarkedWord } from '../editor/spellingMarks.ts';
import { spotInText } from '../editor/writtenLines.ts';

const RIGHT_BUTTON = 2;

/** Where a line of a text stands in the meeting. */
export type PlaceOfLine = (line: number) => TextLine;

interface SuggestionsOptions {
  /** null: no word is put right here. */
  readonly placeOf: PlaceOfLine | null;
}

/**
 * Opens the suggestions for the marked word that is pressed, or, by Shift+F10, the one at the cursor. Where there is none
 * the system's own menu opens.
 */
export const Suggestions = Extension.create<SuggestionsOptions>({
  name: 'suggestions',
  addOptions: () => ({ placeOf: null }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { placeOf } = this.options;
    const contextmenu = (_view: unknown, event: MouseEvent): boolean => {
      const isOpen = placeOf !== null && openForPressedWord(editor, placeOf, event);
      if (isOpen) event.preventDefault();
      return isOpen;
    };
    return [new Plugin({ props: { handleDOMEvents: { contextmenu } } })];
  },
});

function openForPressedWord(editor: Editor, placeOf: PlaceOfLine, event: MouseEvent): boolean {
  const { view, state } = editor;
  const pressed = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
  const position = event.button === RIGHT_BUTTON ? pressed : state.selection.head;
  const word = position === undefined ? null : markedWordAt(state, position);
  return word !== null && openForWord(editor, placeOf, word);
}

/** Opens the suggestions for a marked word, which is marked as what is selected. */
export function openForWord(editor: Editor, placeOf: PlaceOfLine, word: MarkedWord): boolean {
  const spot = spotInText(editor, word.from);
  if (!spot) return false;
  editor.commands.setTextSelection(word);
  const words = editor.state.doc.textBetween(word.from, word.to);
  openSpellingMenu(
    {
      place: placeOf(spot.line),
      from: spot.offset,
      to: spot.offset + words.length,
      words,
      asked: word.asked,
    },
    rectangleOf(editor, word),
  );
  return true;
}

function rectangleOf({ view }: Editor, { from, to }: MarkedWord): DOMRect {
  const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to, -1)];
  return new DOMRect(start.left, start.top, Math.max(0, end.right - start.left), start.bottom - start.top);
}
