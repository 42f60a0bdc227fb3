import { create } from 'zustand';

/** What is known already when somebody asks for a new meeting; the dialog suggests the rest. */
export interface NewMeetingWish {
  readonly bodyId?: string;
  /** The meeting to begin with a copy of. */
  readonly copyOf?: string;
  /** "2031-03-14" */
  readonly date?: string;
}

/** null: the dialog is closed. */
export const useNewMeetingWish = create<{ readonly wish: NewMeetingWish | null }>(() => ({ wish: null }));

/** Opens the dialog in which a meeting is made. */
export function askForMeeting(wish: NewMeetingWish): void {
  useNewMeetingWish.setState({ wish });
}

export function closeNewMeeting(): void {
  useNewMeetingWish.setState({ wish: null });
}
