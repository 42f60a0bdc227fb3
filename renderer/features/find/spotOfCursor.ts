import type { Spot } from '#shared/search/findInMeeting.ts';
import type { WrittenAgenda } from '../../database/agenda.ts';
import { useNavigation, type MeetingPart } from '../../stores/navigation.ts';
import { useActiveEditor } from '../editor/activeEditor.ts';
import { lineOfText } from '../editor/textIds.ts';
import { spotInText } from '../editor/writtenLines.ts';

/** In the text that last had the cursor; else at the title of the item on screen; else at the very beginning. */
export function spotOfCursor(agenda: WrittenAgenda): Spot {
  const { editor } = useActiveEditor.getState();
  const spot = editor && spotInText(editor, editor.state.selection.to);
  const place = spot && lineOfText(spot.textId, spot.line, agenda);
  if (place && spot) return { place, offset: spot.offset };
  // A place that is not in the meeting stands before everything in it.
  return { place: { kind: 'itemTitle', itemId: shownItemId() ?? '' }, offset: 0 };
}

/** The item whose page of the agenda is on screen. */
export function shownItemId(): string | null {
  const part = shownPart();
  return part?.kind === 'item' ? part.itemId : null;
}

export function isAgendaShown(): boolean {
  const kind = shownPart()?.kind;
  return kind === 'item' || kind === 'facts';
}

function shownPart(): MeetingPart | null {
  const { place } = useNavigation.getState();
  return place.kind === 'meeting' ? place.part : null;
}
