import { Button, mergeClasses } from '@fluentui/react-components';
import { CheckmarkRegular, CircleSmallFilled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/model/meeting.ts';
import { isOnAgenda } from '#shared/yearPlan/plannedTopics.ts';
import type { YearMeeting } from '#shared/yearPlan/yearMeetings.ts';
import { useUndoToast } from '../../components/toasts.tsx';
import { listItems } from '../../database/items.ts';
import { useLive } from '../../database/live.ts';
import { addTopicToAgenda } from '../../database/plannedTopics.ts';
import { save } from '../../stores/saving.ts';
import styles from './YearPanel.module.css';

/** What is to be on a meeting's agenda, and, once there is one, whether it is. */
export function PlannedTopics({ meeting: { entry, meeting } }: { readonly meeting: YearMeeting }) {
  const { t } = useTranslation();
  const topics = entry?.topics ?? [];
  if (topics.length === 0) return null;
  return (
    <>
      <h3 className={styles.caption}>{t('yearPlan.topics')}</h3>
      {meeting ? (
        <TopicsOfAgenda meeting={meeting} topics={topics} />
      ) : (
        <ul className={styles.topics}>
          {topics.map((topic) => (
            <li key={topic}>
              <CircleSmallFilled fontSize={16} aria-hidden />
              <span>{topic}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface TopicsOfAgendaProps {
  readonly meeting: Meeting;
  readonly topics: readonly string[];
}

function TopicsOfAgenda({ meeting, topics }: TopicsOfAgendaProps) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const items = useLive(() => listItems(meeting.id), [meeting.id]);
  if (!items) return null;
  const put = (topic: string) => async (): Promise<void> => {
    if (await save(() => addTopicToAgenda(meeting.id, topic))) {
      offerUndo(t('yearPlan.putOnAgenda', { title: topic }));
    }
  };
  return (
    <ul className={styles.topics}>
      {topics.map((topic) => (
        <li key={topic}>
          {isOnAgenda(topic, items) ? (
            <>
              <CheckmarkRegular
                fontSize={16}
                className={mergeClasses(styles.done)}
                aria-label={t('yearPlan.onAgenda')}
              />
              <span>{topic}</span>
            </>
          ) : (
            <>
              <CircleSmallFilled fontSize={16} aria-hidden />
              <span>{topic}</span>
              <Button
                appearance="transparent"
                size="small"
                className={styles.act}
                aria-label={t('yearPlan.putOnAgendaLabel', { title: topic })}
                onClick={() => void put(topic)()}
              >
                {t('yearPlan.putOnAgendaAct')}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
