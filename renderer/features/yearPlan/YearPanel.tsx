import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AddMenu } from './AddMenu.tsx';
import { DayRows } from './DayRows.tsx';
import { OpenTopicRow } from './OpenTopicRow.tsx';
import { ThemeRow } from './ThemeRow.tsx';
import type { YearRowsProps } from './yearRows.ts';
import styles from './YearPanel.module.css';

/** Beside the wheel: everything that is in it, in words, and where it is changed. */
export function YearPanel(props: YearRowsProps) {
  const { t } = useTranslation();
  const { view, month, acts, open } = props;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (month !== null) showUnfolded(panel.current);
  }, [month]);
  return (
    <aside ref={panel} className={styles.panel} aria-label={t('yearPlan.content')}>
      <div className={styles.head}>
        <h2>{t('yearPlan.days')}</h2>
        <AddMenu />
      </div>
      <DayRows {...props} meetings={view.meetings} deadlines={view.deadlines} />
      {view.meetings.length + view.deadlines.length === 0 && (
        <p className={styles.empty}>{t('yearPlan.noDays')}</p>
      )}
      <h2 className={styles.heading}>{t('yearPlan.themes')}</h2>
      <ul className={styles.list} aria-label={t('yearPlan.themes')}>
        {view.themes.map((theme) => (
          <ThemeRow key={theme.id} theme={theme} acts={acts} open={open} />
        ))}
      </ul>
      {view.themes.length === 0 && <p className={styles.empty}>{t('yearPlan.noThemes')}</p>}
      {view.openTopics.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('yearPlan.openTopics')}</h2>
          <ul className={styles.list} aria-label={t('yearPlan.openTopics')}>
            {view.openTopics.map((topic) => (
              <OpenTopicRow key={topic.id} topic={topic} acts={acts} open={open} />
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

/** Where the panel scrolls by itself; under the wheel, scrolling to it would take the wheel away. */
function showUnfolded(panel: HTMLElement | null): void {
  if (!panel || panel.scrollHeight <= panel.clientHeight) return;
  panel.querySelector('[aria-expanded="true"]')?.closest('li')?.scrollIntoView({ block: 'nearest' });
}
