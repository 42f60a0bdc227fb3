import type { TextPlace } from '#shared/search/meetingTexts.ts';
import { readAgenda, type WrittenAgenda } from '../../database/agenda.ts';
import { openPlace } from './openPlace.ts';
import { shownItemId } from './spotOfCursor.ts';

/** A meeting whose texts one goes through, for words that are looked for or for wrong ones. */
export interface Searched {
  readonly meetingId: string;
  readonly read: (meetingId: string) => Promise<WrittenAgenda | null>;
  /** Brings the screen on which a place is. */
  readonly open: (place: TextPlace) => void;
  /** Where one begins while no text has the cursor; null: at the very beginning. */
  readonly shownItemId: () => string | null;
  /** Only what stands at some places is written here; left out where everything is. */
  readonly isWrittenHere?: (place: TextPlace) => boolean;
  /** Remembers where one is. Returns the way back, which Esc takes; left out where Esc leaves the cursor at what was found. */
  readonly remember?: () => () => void;
}

/** A meeting as whoever prepares it goes through it. */
export function searchedBySecretary(meetingId: string): Searched {
  return {
    meetingId,
    read: readAgenda,
    open: (place) => openPlace(meetingId, place),
    shownItemId,
  };
}
