import { mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '#shared/model/yearPlan.ts';
import { DayLabel } from './DayLabel.tsx';
import { EntryMenu } from './EntryMenu.tsx';
import type { YearActs } from './useYearActs.ts';
import type { OpenYearDialog } from './yearDialog.ts';
import styles from './YearPanel.module.css';

interface DeadlineRowProps {
  readonly deadline: Deadline;
  readonly marked: boolean;
  readonly acts: YearActs;
  readonly open: OpenYearDialog;
}

/** A day by which something must be done. */
export function DeadlineRow({ deadline, marked, acts, open }: DeadlineRowProps) {
  const { t } = useTranslation();
  return (
    <li className={mergeClasses(styles.row, marked && styles.expanded)} data-shows={deadline.id}>
      <span className={styles.rowHead}>
        <span className={styles.fold} />
        <DayLabel date={deadline.date} />
        <span className={styles.what}>
          <span>{t('yearPlan.deadlineFor', { title: deadline.title || t('yearPlan.untitled') })}</span>
          <span className={styles.facts}>{deadline.note}</span>
        </span>
      </span>
      <span className={styles.rowEnd}>
        <EntryMenu
          name={deadline.title || t('yearPlan.untitled')}
          onEdit={() => open({ kind: 'deadline', deadline })}
          onRemove={() => void acts.remove(deadline)}
        />
      </span>
    </li>
  );
}
