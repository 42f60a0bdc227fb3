import { findInMeeting, hitBefore, hitFrom, type Hit } from '#shared/search/findInMeeting.ts';
import { claimFocus, type FocusClaim } from '../../components/focusClaim.ts';
import { storeWhatIsTyped } from '../../stores/closing.ts';
import { useFinding } from '../../stores/finding.ts';
import type { Searched } from './searched.ts';
import { showField } from './showField.ts';
import { spotOfCursor } from './spotOfCursor.ts';

let underWay: Promise<unknown> = Promise.resolve();

/** Keys that are pressed faster than the meeting is read wait for one another, so that each of them counts. */
export function inTurn(step: (mayMove: FocusClaim) => Promise<unknown>): void {
  const mayMove = claimFocus();
  underWay = underWay.then(() => step(mayMove));
}

/** Goes to the next hit (1) or the one before (-1): from the hit that was gone to last, at first from the cursor. */
export async function walk(searched: Searched, step: 1 | -1, mayMove: FocusClaim): Promise<void> {
  // What was typed a moment ago is looked through as well.
  await storeWhatIsTyped();
  const agenda = await searched.read(searched.meetingId);
  if (!agenda) return;
  const { query, current } = useFinding.getState();
  const hits = findInMeeting(agenda, query);
  const spot = current
    ? { place: current.place, offset: step === 1 ? current.to : current.from }
    : spotOfCursor(agenda, searched.shownItemId());
  const next = step === 1 ? hitFrom(agenda, hits, spot) : hitBefore(agenda, hits, spot);
  if (next) goToHit(searched, next, mayMove);
}

/** Shows a hit, with the cursor where it was in a text; whoever has typed on there since would write over the hit. */
export function goToHit({ open }: Searched, hit: Hit, mayMove: FocusClaim): void {
  useFinding.setState({ current: hit, mayMove });
  open(hit.place);
  showField(hit.place);
}
