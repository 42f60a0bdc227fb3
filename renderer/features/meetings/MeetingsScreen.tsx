import { Button, Spinner } from '@fluentui/react-components';
import { AddRegular, ArrowImportRegular, BinRecycleRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { listBodies } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { listMeetings } from '../../database/meetings.ts';
import { runAct } from '../../stores/acts.ts';
import { FirstStart } from './FirstStart.tsx';
import { MeetingList } from './MeetingList.tsx';
import { NextMeetingCard } from './NextMeetingCard.tsx';
import screen from '../../components/screen.module.css';
import styles from './MeetingsScreen.module.css';

export function MeetingsScreen() {
  const bodies = useLive(listBodies);
  const meetings = useLive(listMeetings);
  if (!bodies || !meetings) return <Spinner className={styles.loading} delay={500} />;
  if (bodies.length === 0 && meetings.length === 0) return <FirstStart />;
  return (
    <div className={screen.scroller}>
      <div className={screen.page}>
        <MeetingsHeader canAdd={bodies.length > 0} />
        <NextMeetingCard meetings={meetings} />
        <MeetingList meetings={meetings} bodies={bodies} />
      </div>
    </div>
  );
}

function MeetingsHeader({ canAdd }: { readonly canAdd: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={screen.header}>
      <h1 className={screen.title}>{t('meetings.title')}</h1>
      <Button appearance="subtle" icon={<BinRecycleRegular />} onClick={() => runAct('showBin')}>
        {t('bin.open')}
      </Button>
      <Button icon={<ArrowImportRegular />} onClick={() => runAct('openPackage')}>
        {t('package.open')}
      </Button>
      <Button
        icon={<AddRegular />}
        disabled={!canAdd}
        onClick={() => runAct('newMeeting')}
        data-testid="new-meeting"
      >
        {t('meetings.new')}
      </Button>
    </div>
  );
}
