import { Extension, type Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { TextLine } from '#shared/search/meetingTexts.ts';
import { claimFocus } from '../../components/focusClaim.ts';
import type { Misspelling } from '../../stores/spellingMenu.ts';
import { markedWordAt, type MarkedWord } from '../editor/spellingMarks.ts';
import { spotInText } from '../editor/writtenLines.ts';
import { openForText } from './openMenu.ts';
import { suggestionsFor } from './suggestionsFor.ts';

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
  const misspelling = word && misspellingAt(editor, placeOf, word);
  if (!misspelling) return false;
  void openWhenKnown(editor, word, misspelling);
  return true;
}

/** Whoever writes on before the dictionary has answered goes on writing. */
async function openWhenKnown(editor: Editor, word: MarkedWord, misspelling: Misspelling): Promise<void> {
  const mayMove = claimFocus();
  const { doc } = editor.state;
  const suggestions = await suggestionsFor(word.asked);
  const isStillThere = !editor.isDestroyed && editor.state.doc === doc;
  if (isStillThere && mayMove()) openForText(editor, word, { word: misspelling, suggestions });
}

function misspellingAt(
  editor: Editor,
  placeOf: PlaceOfLine,
  { asked, from, to }: MarkedWord,
): Misspelling | null {
  const spot = spotInText(editor, from);
  if (!spot) return null;
  const words = editor.state.doc.textBetween(from, to);
  return { place: placeOf(spot.line), from: spot.offset, to: spot.offset + words.length, words, asked };
}
