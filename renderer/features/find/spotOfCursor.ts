import type { Spot } from '#shared/search/findInMeeting.ts';
import { keyOf, textsOf } from '#shared/search/meetingTexts.ts';
import type { WrittenAgenda } from '../../database/agenda.ts';
import { useNavigation, type MeetingPart } from '../../stores/navigation.ts';
import { useActiveEditor } from '../editor/activeEditor.ts';
import { lineOfText } from '../editor/textIds.ts';
import { spotInText } from '../editor/writtenLines.ts';

/** In the field that has the cursor; else in the text that last had it; else at the title of the item on screen (null: none); else at the very beginning. */
export function spotOfCursor(agenda: WrittenAgenda, shownId: string | null): Spot {
  const spotHere = spotInField(agenda);
  if (spotHere) return spotHere;
  const { editor } = useActiveEditor.getState();
  const spot = editor && spotInText(editor, editor.state.selection.to);
  const place = spot && lineOfText(spot.textId, spot.line, agenda);
  if (place && spot) return { place, offset: spot.offset };
  // A place that is not in the meeting stands before everything in it.
  return { place: { kind: 'itemTitle', itemId: shownId ?? '' }, offset: 0 };
}

/** In a title, a heading or a note, which are fields of their own. */
function spotInField(agenda: WrittenAgenda): Spot | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  const key = field.closest<HTMLElement>('[data-text]')?.dataset['text'];
  const text = key === undefined ? undefined : textsOf(agenda).find(({ place }) => keyOf(place) === key);
  return text ? { place: text.place, offset: field.selectionEnd ?? 0 } : null;
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
