import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { capitalise } from '#shared/language/capitalise.ts';
import { useDates } from '../../components/useDates.ts';
import type { Agenda } from '../../database/agenda.ts';
import { go } from '../../stores/navigation.ts';
import styles from './MeetingName.module.css';

/** In a meeting's bar: the way back to the list of meetings. */
export function ToMeetings() {
  const { t } = useTranslation();
  return (
    <Tooltip content={t('meeting.toList')} relationship="label">
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => go({ kind: 'meetings' })} />
    </Tooltip>
  );
}

interface MeetingNameProps extends Pick<Agenda, 'meeting' | 'body'> {
  /** Opens what can be corrected of the meeting; left out where nothing can. */
  readonly onOpen?: () => void;
}

/** In a meeting's bar: whose meeting it is, and when. */
export function MeetingName({ meeting, body, onOpen }: MeetingNameProps) {
  const { t } = useTranslation();
  const { longDay, timeRange } = useDates();
  const words = (
    <>
      <h1>{body.name}</h1>
      <span>
        {t('dates.dayAndTime', {
          day: capitalise(longDay(meeting.date)),
          time: timeRange(meeting.startTime, meeting.endTime),
        })}
      </span>
    </>
  );
  if (!onOpen) return <div className={styles.name}>{words}</div>;
  return (
    <button type="button" className={styles.name} title={t('facts.edit')} onClick={onOpen}>
      {words}
    </button>
  );
}
