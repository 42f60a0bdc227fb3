import { hitFrom } from '#shared/search/findInMeeting.ts';
import { readAgenda, type WrittenAgenda } from '../../database/agenda.ts';
import { storeWhatIsTyped } from '../../stores/closing.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { useSpelling } from '../../stores/spelling.ts';
import { openSpellingMenu, type Misspelling } from '../../stores/spellingMenu.ts';
import { editorOf } from '../editor/openEditors.ts';
import { linesIn, positionOf } from '../editor/textLines.ts';
import { fieldOf } from '../find/showField.ts';
import { shownItemId, spotOfCursor } from '../find/spotOfCursor.ts';
import { openForWord } from './contextMenu.ts';
import { judgeLine } from './judging.ts';
import { misspellingsOf, textsToCheck } from './misspellings.ts';
import { whenJudged } from './verdicts.ts';

/** A page that is opened needs a moment before its texts are there; after this many pictures it has none such. */
const MOST_PICTURES = 60;

/** How going to the next wrong word went. failed: there is no dictionary to be had. */
export type Outcome = 'gone' | 'none' | 'failed';

/** Goes to the next wrong word of the meeting, from the cursor on, and opens its suggestions. */
export async function goToNextMisspelling(meetingId: string): Promise<Outcome> {
  // What was typed a moment ago is checked as well.
  await storeWhatIsTyped();
  const agenda = await readAgenda(meetingId);
  if (!agenda) return 'none';
  if (!(await judgeAll(agenda))) return 'failed';
  const next = hitFrom(agenda, misspellingsOf(agenda), spotOfCursor(agenda));
  if (!next) return 'none';
  if (next.place.kind !== 'groupTitle' && next.place.itemId !== shownItemId()) {
    openMeeting(meetingId, { kind: 'item', itemId: next.place.itemId });
  }
  await openWhenThere(next);
  return 'gone';
}

/** A word with a hyphen is asked for a second time, in parts. */
async function judgeAll(agenda: WrittenAgenda): Promise<boolean> {
  const { known } = useSpelling.getState();
  const lines = textsToCheck(agenda).map(({ text }) => text);
  for (let round = 0; round < 2; round++) {
    const asked = lines.filter((line) => judgeLine(line, known, 'now'));
    if (asked.length > 0 && !(await whenJudged())) return false;
  }
  return true;
}

async function openWhenThere(word: Misspelling): Promise<void> {
  for (let picture = 0; picture < MOST_PICTURES; picture++) {
    if (openFor(word)) return;
    await new Promise(requestAnimationFrame);
  }
}

/** false while the text is not on screen. */
function openFor(word: Misspelling): boolean {
  const { place } = word;
  if (place.kind !== 'sectionLine') return openAtField(word);
  const editor = editorOf(place.sectionId)?.editor;
  const line = editor && linesIn(editor.state.doc)[place.line];
  if (!line) return false;
  const [from, to] = [positionOf(line, word.from), positionOf(line, word.to)];
  editor.chain().setTextSelection({ from, to }).focus(null, { scrollIntoView: false }).run();
  const { node } = editor.view.domAtPos(from);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  return openForWord(editor, place, { asked: word.asked, from, to });
}

function openAtField(word: Misspelling): boolean {
  const field = fieldOf(word.place);
  if (!field) return false;
  field.scrollIntoView({ block: 'nearest' });
  openSpellingMenu(word, field.getBoundingClientRect());
  return true;
}
