import type { Appendix } from '#shared/model/appendix.ts';
import { create } from 'zustand';
import type { MeetingDocument } from '#shared/document/meetingDocument.ts';

/** Where the person is. Data lives in the database; this only says which part of it is on screen. */
export type Place =
  | { readonly kind: 'meetings' }
  | { readonly kind: 'meeting'; readonly meetingId: string; readonly part: MeetingPart }
  | PreviewPlace
  | { readonly kind: 'bodies'; readonly bodyId: string | null }
  | YearPlanPlace
  | { readonly kind: 'followUp' }
  | { readonly kind: 'settings' };

/** A meeting's document as it will be printed. itemId: whose page is shown first, and where it goes back to. */
export interface PreviewPlace {
  readonly kind: 'preview';
  readonly meetingId: string;
  readonly document: MeetingDocument;
  readonly itemId: string | null;
}

/** A body's year (årshjul), as a wheel or as a list. bodyId null: the first body; year null: this year. */
export interface YearPlanPlace {
  readonly kind: 'yearPlan';
  readonly bodyId: string | null;
  readonly year: number | null;
  readonly form: 'wheel' | 'list';
}

/**
 * The part of a meeting on screen: of its agenda the facts or one of the items, its appendices, the meeting itself as it
 * is held, or its minutes.
 */
export type MeetingPart =
  | { readonly kind: 'facts' }
  | { readonly kind: 'item'; readonly itemId: string }
  | AppendicesPart
  | MeetingModePart
  | MinutesPart;

/** The appendix that is looked at, and the item that the other parts of the meeting open at; null: none yet. */
export interface AppendicesPart {
  readonly kind: 'appendices';
  readonly itemId: string | null;
  readonly appendixId: string | null;
}

/** The item whose minutes are shown; null: what they say of the meeting as a whole. */
export interface MinutesPart {
  readonly kind: 'minutes';
  readonly itemId: string | null;
}

/** The item that is looked at while no meeting is going on (null: the first); then it is the one on the table. */
export interface MeetingModePart {
  readonly kind: 'meetingMode';
  readonly itemId: string | null;
}

interface Navigation {
  readonly place: Place;
  readonly go: (place: Place) => void;
}

export const useNavigation = create<Navigation>((set) => ({
  place: { kind: 'meetings' },
  go: (place) => set({ place }),
}));

export function go(place: Place): void {
  useNavigation.getState().go(place);
}

/** Opens a meeting at its facts, or at one of its items. */
export function openMeeting(meetingId: string, part: MeetingPart = { kind: 'facts' }): void {
  go({ kind: 'meeting', meetingId, part });
}

/** Opens an appendix among those of its meeting, where it can be read. */
export function openAppendix({ id, meetingId, itemId }: Pick<Appendix, 'id' | 'meetingId' | 'itemId'>): void {
  openMeeting(meetingId, { kind: 'appendices', itemId, appendixId: id });
}

/** Opens a meeting at the decision on one of its items. */
export function openDecision(meetingId: string, itemId: string): void {
  openMeeting(meetingId, { kind: 'meetingMode', itemId });
}
