import { useTranslation } from 'react-i18next';
import { capitalise } from '#shared/language/capitalise.ts';
import { monthsOfYear } from '#shared/yearPlan/yearView.ts';
import { useDates } from '../../components/useDates.ts';
import { AddMenu } from './AddMenu.tsx';
import { DayRows } from './DayRows.tsx';
import { OpenTopicRow } from './OpenTopicRow.tsx';
import { ThemeRow } from './ThemeRow.tsx';
import type { YearRowsProps } from './yearRows.ts';
import panel from './YearPanel.module.css';
import styles from './YearList.module.css';

/** The year month by month: the form for those who hear the screen, and for those who like to read from the top. */
export function YearList(props: YearRowsProps) {
  const { t } = useTranslation();
  const { month: nameOf } = useDates();
  const { view, acts, open } = props;
  return (
    <section className={styles.scroller} aria-label={t('yearPlan.content')}>
      <div className={styles.page}>
        <div className={panel.head}>
          <p>
            {[
              t('yearPlan.meetingCount', { count: view.meetings.length }),
              t('yearPlan.themeCount', { count: view.themes.length }),
            ].join(', ')}
          </p>
          <AddMenu />
        </div>
        {monthsOfYear(view).map(({ month, meetings, deadlines, themes }) => (
          <section key={month} className={styles.month} aria-label={nameOf(month)}>
            <h2>{capitalise(nameOf(month))}</h2>
            <div>
              <DayRows {...props} meetings={meetings} deadlines={deadlines} />
              {themes.length > 0 && (
                <ul className={panel.list} aria-label={t('yearPlan.themes')}>
                  {themes.map((theme) => (
                    <ThemeRow key={theme.id} theme={theme} acts={acts} open={open} />
                  ))}
                </ul>
              )}
              {meetings.length + deadlines.length + themes.length === 0 && (
                <p className={panel.empty}>{t('yearPlan.emptyMonth')}</p>
              )}
            </div>
          </section>
        ))}
        {view.openTopics.length > 0 && (
          <section className={styles.month} aria-label={t('yearPlan.openTopics')}>
            <h2>{t('yearPlan.openTopics')}</h2>
            <ul className={panel.list}>
              {view.openTopics.map((topic) => (
                <OpenTopicRow key={topic.id} topic={topic} acts={acts} open={open} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </section>
  );
}
