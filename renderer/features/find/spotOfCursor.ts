import type { Spot } from '#shared/search/findInMeeting.ts';
import type { WrittenAgenda } from '../../database/agenda.ts';
import { useNavigation } from '../../stores/navigation.ts';
import { useActiveEditor } from '../editor/activeEditor.ts';
import { sectionIdOf } from '../editor/openEditors.ts';
import { spotAt } from '../editor/textLines.ts';

/** In the section that last had the cursor; else at the title of the item on screen; else at the very beginning. */
export function spotOfCursor({ sections }: WrittenAgenda): Spot {
  const { editor } = useActiveEditor.getState();
  const sectionId = editor && sectionIdOf(editor);
  const section = sections.find(({ id }) => id === sectionId);
  const spot = editor && spotAt(editor.state.doc, editor.state.selection.to);
  if (section && spot) {
    const { id, itemId } = section;
    return { place: { kind: 'sectionLine', itemId, sectionId: id, line: spot.line }, offset: spot.offset };
  }
  // A place that is not in the meeting stands before everything in it.
  return { place: { kind: 'itemTitle', itemId: shownItemId() ?? '' }, offset: 0 };
}

export function shownItemId(): string | null {
  const { place } = useNavigation.getState();
  return place.kind === 'meeting' && place.part.kind === 'item' ? place.part.itemId : null;
}
