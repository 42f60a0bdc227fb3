import { useSyncExternalStore } from 'react';
import {
  ACTIONS_HISTORY,
  BODIES_HISTORY,
  historyOf,
  MEETINGS_HISTORY,
  onHistoryChanged,
  type History,
  type HistoryId,
  type Step,
} from '../database/history/journal.ts';
import type { ActId } from '../stores/actCatalogue.ts';
import { useNavigation, type Place } from '../stores/navigation.ts';

/** Whose acts are undone where one stands. null where nothing is. */
export function historyAt(place: Place): HistoryId | null {
  switch (place.kind) {
    case 'meeting':
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

/** What an act would undo or do again where one stands; undefined for acts that do neither. */
export function useNextStep(act: ActId): Step | undefined {
  const history = useHistoryHere();
  switch (act) {
    case 'undo':
      return history?.done.at(-1);
    case 'redo':
      return history?.undone.at(-1);
    default:
      return undefined;
  }
}

/** What can be undone and done again where one stands. */
export function useHistoryHere(): History | null {
  const id = useNavigation(({ place }) => historyAt(place));
  return useSyncExternalStore(onHistoryChanged, () => (id === null ? null : historyOf(id)));
}
