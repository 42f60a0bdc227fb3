import { useSyncExternalStore } from 'react';
import {
  ACTIONS_HISTORY,
  BODIES_HISTORY,
  historyOf,
  MEETINGS_HISTORY,
  onHistoryChanged,
  type History,
  type HistoryId,
} from '../database/history/journal.ts';
import type { RecordedAct } from '../database/history/acts.ts';
import type { ActId } from '../stores/actCatalogue.ts';
import { useNavigation, type Place } from '../stores/navigation.ts';

/** Whose acts are undone where one stands. null where nothing is. */
export function historyAt(place: Place): HistoryId | null {
  switch (place.kind) {
    case 'meeting':
    case 'preview':
      return place.meetingId;
    case 'meetings':
      return MEETINGS_HISTORY;
    case 'bodies':
    case 'yearPlan':
      return BODIES_HISTORY;
    case 'followUp':
      return ACTIONS_HISTORY;
    case 'settings':
      return null;
  }
}

/** The name of what an act would undo or do again where one stands; undefined for acts that do neither. */
export function useNextAct(act: ActId): RecordedAct | undefined {
  return useHistoryHere((history) => {
    switch (act) {
      case 'undo':
        return history?.done.at(-1)?.act;
      case 'redo':
        return history?.undone.at(-1)?.act;
      default:
        return undefined;
    }
  });
}

/**
 * Something about what can be undone and done again where one stands; `read` is given null where nothing can. To be a
 * plain value: the history is another one after every save, and what is as before is not drawn again.
 */
export function useHistoryHere<Value extends string | boolean | undefined>(
  read: (history: History | null) => Value,
): Value {
  const id = useNavigation(({ place }) => historyAt(place));
  return useSyncExternalStore(onHistoryChanged, () => read(id === null ? null : historyOf(id)));
}
