import { DeadlineDialog } from './DeadlineDialog.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import { MeetingsDialog } from './MeetingsDialog.tsx';
import { OpenTopicsDialog } from './OpenTopicsDialog.tsx';
import { ThemeDialog } from './ThemeDialog.tsx';
import type { YearDialog, YearDialogProps } from './yearDialog.ts';

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
