import { findInMeeting, hitBefore, hitFrom, type Hit, type Spot } from '#shared/search/findInMeeting.ts';
import { readAgenda, type Agenda } from '../../database/agenda.ts';
import { storeWhatIsTyped } from '../../stores/closing.ts';
import { useFinding } from '../../stores/finding.ts';
import { openMeeting, useNavigation } from '../../stores/navigation.ts';
import { useActiveEditor } from '../editor/activeEditor.ts';
import { sectionIdOf } from '../editor/openEditors.ts';
import { spotAt } from '../editor/textLines.ts';
import { showField } from './showField.ts';

let underWay: Promise<unknown> = Promise.resolve();

/** Keys that are pressed faster than the meeting is read wait for one another, so that each of them counts. */
export function inTurn(step: () => Promise<unknown>): void {
  underWay = underWay.then(step);
}

/** Goes to the next hit (1) or the one before (-1): from the hit that was gone to last, at first from the cursor. */
export async function walk(meetingId: string, step: 1 | -1): Promise<void> {
  // What was typed a moment ago is looked through as well.
  await storeWhatIsTyped();
  const agenda = await readAgenda(meetingId);
  if (!agenda) return;
  const { query, current } = useFinding.getState();
  const hits = findInMeeting(agenda, query);
  const spot = current
    ? { place: current.place, offset: step === 1 ? current.to : current.from }
    : spotOfCursor(agenda);
  const next = step === 1 ? hitFrom(agenda, hits, spot) : hitBefore(agenda, hits, spot);
  if (next) goToHit(agenda, next);
}

export function goToHit({ meeting }: Agenda, hit: Hit): void {
  useFinding.setState({ current: hit });
  if (hit.place.kind !== 'groupTitle' && hit.place.itemId !== shownItemId()) {
    openMeeting(meeting.id, { kind: 'item', itemId: hit.place.itemId });
  }
  showField(hit.place);
}

function shownItemId(): string | null {
  const { place } = useNavigation.getState();
  return place.kind === 'meeting' && place.part.kind === 'item' ? place.part.itemId : null;
}

/** In the section that last had the cursor; else at the title of the item on screen; else at the very beginning. */
function spotOfCursor(agenda: Agenda): Spot {
  const { editor } = useActiveEditor.getState();
  const sectionId = editor && sectionIdOf(editor);
  const section = agenda.sections.find(({ id }) => id === sectionId);
  const spot = editor && spotAt(editor.state.doc, editor.state.selection.from);
  if (section && spot) {
    const { id, itemId } = section;
    return { place: { kind: 'sectionLine', itemId, sectionId: id, line: spot.line }, offset: spot.offset };
  }
  // A place that is not in the meeting stands before everything in it.
  return { place: { kind: 'itemTitle', itemId: shownItemId() ?? '' }, offset: 0 };
}
