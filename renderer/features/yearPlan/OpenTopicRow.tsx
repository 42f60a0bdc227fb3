import { mergeClasses } from '@fluentui/react-components';
import { CircleSmallFilled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { OpenTopic } from '#shared/model/yearPlan.ts';
import { EntryMenu } from './EntryMenu.tsx';
import type { YearActs } from './useYearActs.ts';
import type { OpenYearDialog } from './yearDialog.ts';
import styles from './YearPanel.module.css';

interface OpenTopicRowProps {
  readonly topic: OpenTopic;
  readonly acts: YearActs;
  readonly open: OpenYearDialog;
}

/** A topic that waits for a day. */
export function OpenTopicRow({ topic, acts, open }: OpenTopicRowProps) {
  const { t } = useTranslation();
  return (
    <li className={styles.row} data-shows={topic.id}>
      <CircleSmallFilled fontSize={16} aria-hidden className={mergeClasses(styles.topicSign)} />
      <span className={styles.what}>{topic.title}</span>
      <span className={styles.rowEnd}>
        <EntryMenu
          name={topic.title || t('yearPlan.untitled')}
          onEdit={() => open({ kind: 'openTopics', topic })}
          onRemove={() => void acts.remove(topic)}
        />
      </span>
    </li>
  );
}
