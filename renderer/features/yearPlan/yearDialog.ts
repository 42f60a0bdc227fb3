import type { Deadline, OpenTopic, Theme } from '#shared/model/yearPlan.ts';
import type { YearMeeting } from '#shared/yearPlan/yearMeetings.ts';

/** What is being written about the year. null: something new. */
export type YearDialog =
  | { readonly kind: 'meeting'; readonly meeting: YearMeeting | null }
  | { readonly kind: 'meetings' }
  | { readonly kind: 'theme'; readonly theme: Theme | null }
  | { readonly kind: 'deadline'; readonly deadline: Deadline | null }
  | { readonly kind: 'openTopics'; readonly topic: OpenTopic | null };

export type OpenYearDialog = (dialog: YearDialog) => void;
