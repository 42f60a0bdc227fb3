import { Button, Spinner } from '@fluentui/react-components';
import { AddRegular, ArrowImportRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../components/useShortcut.ts';
import { listBodies } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { listMeetings } from '../../database/meetings.ts';
import { useOpenPackage } from '../package/useOpenPackage.ts';
import { FirstStart } from './FirstStart.tsx';
import { MeetingList } from './MeetingList.tsx';
import { NewMeetingDialog } from './NewMeetingDialog.tsx';
import { NextMeetingCard } from './NextMeetingCard.tsx';
import styles from './MeetingsScreen.module.css';

export function MeetingsScreen() {
  const bodies = useLive(listBodies);
  const meetings = useLive(listMeetings);
  if (!bodies || !meetings) return <Spinner className={styles.loading} delay={500} />;
  if (bodies.length === 0 && meetings.length === 0) return <FirstStart />;
  return (
    <div className={styles.scroller}>
      <div className={styles.page}>
        <MeetingsHeader canAdd={bodies.length > 0} />
        <NextMeetingCard meetings={meetings} />
        <MeetingList meetings={meetings} bodies={bodies} />
      </div>
    </div>
  );
}

function MeetingsHeader({ canAdd }: { readonly canAdd: boolean }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const openPackage = useOpenPackage();
  useShortcut('Mod+N', () => canAdd && setAdding(true));
  useShortcut('Mod+O', openPackage);
  return (
    <div className={styles.header}>
      <h1 className={styles.title}>{t('meetings.title')}</h1>
      <Button icon={<ArrowImportRegular />} onClick={openPackage}>
        {t('package.open')}
      </Button>
      <Button
        icon={<AddRegular />}
        disabled={!canAdd}
        onClick={() => setAdding(true)}
        data-testid="new-meeting"
      >
        {t('meetings.new')}
      </Button>
      {adding && <NewMeetingDialog onClose={() => setAdding(false)} />}
    </div>
  );
}
