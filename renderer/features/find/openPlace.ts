import type { TextPlace } from '#shared/search/meetingTexts.ts';
import { setFolded } from '../../stores/folding.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { editorOf } from '../editor/openEditors.ts';
import { editorIdOf } from '../editor/textIds.ts';
import { isAgendaShown, shownItemId } from './spotOfCursor.ts';

/** Brings the screen on which a place is written: the agenda, or, for what was decided, the minutes. */
export function openPlace(meetingId: string, place: TextPlace): void {
  switch (place.kind) {
    case 'groupTitle':
      if (!isAgendaShown()) openMeeting(meetingId);
      return;
    case 'decisionLine':
    case 'publicDecisionLine':
      // In the meeting itself the words are on screen as well.
      if (!editorOf(editorIdOf(place) ?? ''))
        openMeeting(meetingId, { kind: 'minutes', itemId: place.itemId });
      return;
    case 'sectionLine':
      setFolded(place.sectionId, false);
      break;
    case 'itemTitle':
    case 'sectionHeading':
    case 'appendixTitle':
    // A chair's own: only the chair's view goes there, in its own way.
    case 'draftLine':
    case 'ownNote':
      break;
  }
  if (place.itemId !== shownItemId()) openMeeting(meetingId, { kind: 'item', itemId: place.itemId });
}
