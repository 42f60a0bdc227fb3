import type { Month } from '#shared/language/civilDate.ts';
import type { Deadline, OpenTopic, Theme } from '#shared/model/yearPlan.ts';
import type { YearMeeting, YearPlan } from '#shared/yearPlan/yearMeetings.ts';
import type { YearActs } from './useYearActs.ts';

/** What is being written about the year. null: something new. */
export type YearDialog =
  | { readonly kind: 'meeting'; readonly meeting: YearMeeting | null }
  | { readonly kind: 'meetings' }
  | { readonly kind: 'theme'; readonly theme: Theme | null }
  | { readonly kind: 'deadline'; readonly deadline: Deadline | null }
  | { readonly kind: 'openTopics'; readonly topic: OpenTopic | null };

export type OpenYearDialog = (dialog: YearDialog) => void;

/** What the dialogs of a year have in common. */
export interface YearDialogProps {
  readonly plan: YearPlan;
  readonly year: number;
  /** The month that is looked at: where something new is likely to be. */
  readonly month: Month | null;
  readonly acts: YearActs;
  readonly onClose: () => void;
}
