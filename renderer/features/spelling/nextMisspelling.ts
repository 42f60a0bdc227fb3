import { claimFocus, type FocusClaim } from '../../components/focusClaim.ts';
import { storeWhatIsTyped } from '../../stores/closing.ts';
import type { SuggestedWord } from '../../stores/spellingMenu.ts';
import { positionOf } from '../editor/textLines.ts';
import { editorIdOf } from '../editor/textIds.ts';
import { whereWritten } from '../editor/writtenLines.ts';
import type { Searched } from '../find/searched.ts';
import { fieldOf } from '../find/showField.ts';
import { spotOfCursor } from '../find/spotOfCursor.ts';
import { nextMisspelling } from './misspellings.ts';
import { openForField, openForText } from './openMenu.ts';
import { suggestionsFor } from './suggestionsFor.ts';

/** A page that is opened needs a moment before its texts are there; after this many pictures it has none such. */
const MOST_PICTURES = 60;

/** How going to the next wrong word went. gone: also where the person has gone on instead. failed: there is no dictionary to be had. */
export type Outcome = 'gone' | 'none' | 'failed';

/** Goes to the next wrong word of the meeting, from the cursor on, and opens its suggestions. */
export async function goToNextMisspelling(searched: Searched): Promise<Outcome> {
  const mayMove = claimFocus();
  // What was typed a moment ago is checked as well.
  await storeWhatIsTyped();
  const agenda = await searched.read(searched.meetingId);
  if (!agenda) return 'none';
  const spot = spotOfCursor(agenda, searched.shownItemId());
  const next = await nextMisspelling(agenda, spot, searched.isWrittenHere);
  if (typeof next === 'string') return next;
  // Asked before anything moves: the word is marked, and whoever typed on while its menu is on its way would write over it.
  const suggestions = await suggestionsFor(next.asked);
  if (!mayMove()) return 'gone';
  searched.open(next.place);
  await openWhenThere({ word: next, suggestions }, mayMove);
  return 'gone';
}

async function openWhenThere(found: SuggestedWord, mayMove: FocusClaim): Promise<void> {
  for (let picture = 0; picture < MOST_PICTURES; picture++) {
    if (!mayMove() || openFor(found)) return;
    await new Promise(requestAnimationFrame);
  }
}

/** false while the text is not on screen. */
function openFor(found: SuggestedWord): boolean {
  const { place, ...word } = found.word;
  if (!('line' in place)) return openAtField(found);
  const written = whereWritten(editorIdOf(place), place.line);
  if (!written) return false;
  const { editor, line } = written;
  const [from, to] = [positionOf(line, word.from), positionOf(line, word.to)];
  // Without the editor's own focus(), which waits for the next picture: it would take the focus from the menu, and close it.
  editor.view.focus();
  const { node } = editor.view.domAtPos(from);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  openForText(editor, { from, to }, found);
  return true;
}

function openAtField(found: SuggestedWord): boolean {
  const field = fieldOf(found.word.place);
  if (!field) return false;
  field.scrollIntoView({ block: 'nearest' });
  openForField(field, found);
  return true;
}
