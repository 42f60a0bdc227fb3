import type { Month } from '#shared/language/civilDate.ts';
import type { YearPlan } from '#shared/yearPlan/yearMeetings.ts';
import { DeadlineDialog } from './DeadlineDialog.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import { MeetingsDialog } from './MeetingsDialog.tsx';
import { OpenTopicsDialog } from './OpenTopicsDialog.tsx';
import { ThemeDialog } from './ThemeDialog.tsx';
import type { YearActs } from './useYearActs.ts';
import type { YearDialog } from './yearDialog.ts';

/** What the dialogs of a year have in common. */
export interface YearDialogProps {
  readonly plan: YearPlan;
  readonly year: number;
  /** The month that is looked at: where something new is likely to be. */
  readonly month: Month | null;
  readonly acts: YearActs;
  readonly onClose: () => void;
}

export function YearDialogs({ dialog, ...shared }: YearDialogProps & { readonly dialog: YearDialog }) {
  switch (dialog.kind) {
    case 'meeting':
      return <MeetingDialog {...shared} meeting={dialog.meeting} />;
    case 'meetings':
      return <MeetingsDialog {...shared} />;
    case 'theme':
      return <ThemeDialog {...shared} theme={dialog.theme} />;
    case 'deadline':
      return <DeadlineDialog {...shared} deadline={dialog.deadline} />;
    case 'openTopics':
      return <OpenTopicsDialog {...shared} topic={dialog.topic} />;
  }
}
