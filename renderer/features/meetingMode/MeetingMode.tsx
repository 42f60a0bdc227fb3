import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../database/agenda.ts';
import type { MeetingModePart } from '../../stores/navigation.ts';
import { FindBar } from '../find/FindBar.tsx';
import { usePaneKeys } from '../meeting/usePaneKeys.ts';
import { AttendanceDialog } from './attendance/AttendanceDialog.tsx';
import { AttendanceStrip } from './attendance/AttendanceStrip.tsx';
import { GoToItemDialog } from './GoToItemDialog.tsx';
import { ItemStage } from './ItemStage.tsx';
import { MeetingFoot } from './MeetingFoot.tsx';
import { MeetingModeBar } from './MeetingModeBar.tsx';
import { NewItemDialog } from './NewItemDialog.tsx';
import { StateBanner } from './StateBanner.tsx';
import { TimesDialog } from './TimesDialog.tsx';
import { useHeldMeeting, type HeldMeeting } from './useHeldMeeting.ts';
import { showItem, useMeetingActs, type MeetingDialog } from './useMeetingActs.ts';
import styles from './MeetingMode.module.css';

interface MeetingModeProps {
  readonly agenda: Agenda;
  readonly part: MeetingModePart;
}

/** The meeting as it is held: one item at a time, who is there below it, and what comes next. */
export function MeetingMode({ agenda, part }: MeetingModeProps) {
  const held = useHeldMeeting(agenda, part.itemId);
  return held && <HeldMeetingScreen held={held} part={part} />;
}

function HeldMeetingScreen({ held, part }: { readonly held: HeldMeeting; readonly part: MeetingModePart }) {
  const panes = usePaneKeys();
  const [dialog, setDialog] = useState<MeetingDialog | null>(null);
  useMeetingActs(held, setDialog);
  return (
    <div className={styles.meeting} ref={panes}>
      <MeetingModeBar held={held} part={part} />
      <StateBanner held={held} />
      <FindBar agenda={held.agenda} />
      <ItemStage held={held} />
      <AttendanceStrip held={held} onCorrect={() => setDialog('attendance')} />
      <MeetingFoot held={held} />
      <OpenDialog dialog={dialog} held={held} onClose={() => setDialog(null)} />
    </div>
  );
}

interface OpenDialogProps {
  readonly dialog: MeetingDialog | null;
  readonly held: HeldMeeting;
  readonly onClose: () => void;
}

function OpenDialog({ dialog, held, onClose }: OpenDialogProps) {
  const { t } = useTranslation();
  switch (dialog) {
    case null:
      return null;
    case 'goToItem':
      return (
        <GoToItemDialog
          items={held.agenda.items}
          submitText={t(held.isGoingOn ? 'goToItem.takeUp' : 'goToItem.show')}
          onGo={(itemId) => showItem(held, itemId)}
          onClose={onClose}
        />
      );
    case 'newItem':
      return <NewItemDialog agenda={held.agenda} onClose={onClose} />;
    case 'attendance':
      return <AttendanceDialog held={held} onClose={onClose} />;
    case 'times':
      return <TimesDialog meetingId={held.agenda.meeting.id} onClose={onClose} />;
  }
}
