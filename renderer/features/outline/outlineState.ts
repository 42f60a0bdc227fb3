import type { Marking } from '../../components/marking.ts';
import type { Agenda } from '../../database/agenda.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import type { Moved } from './describeMove.ts';
import type { Stays } from './moves.ts';

/** The line of the page on screen takes the focus once this row has come, or has gone and took the focus with it. */
export interface AwaitedRow {
  readonly id: string;
  readonly until: 'here' | 'gone';
}

/** What the outline's acts share: what they change on screen besides the agenda. */
export interface OutlineState {
  /** The row whose title is being typed. */
  readonly editingId: string | null;
  /** The row that was added last, while it gets its first title. */
  readonly addedId: string | null;
  readonly awaited: AwaitedRow | null;
  /** The row that is to take the focus as soon as it is in the page. */
  readonly wantedId: string | null;
  /** null: only the row with the focus is worked on. */
  readonly marking: Marking | null;
  readonly moved: Moved | null;
  /** Why the last move came to nothing; null when it did not. */
  readonly stays: Stays | null;
}

export interface ActsInput {
  readonly agenda: Agenda;
  readonly onSelect: (part: MeetingPart) => void;
  readonly change: (change: Partial<OutlineState>) => void;
}

export const nothingUnderWay: OutlineState = {
  editingId: null,
  addedId: null,
  awaited: null,
  wantedId: null,
  marking: null,
  moved: null,
  stays: null,
};
