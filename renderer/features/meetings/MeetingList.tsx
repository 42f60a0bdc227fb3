import { SearchBox, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import { BodyFilter } from '../../components/BodyFilter.tsx';
import { useDates } from '../../components/useDates.ts';
import type { MeetingOverview } from '../../database/meetings.ts';
import { filterMeetings, groupByBody, yearsOf, type MeetingFilter } from './filterMeetings.ts';
import { MeetingTable } from './MeetingTable.tsx';
import styles from './MeetingList.module.css';

interface MeetingListProps {
  readonly meetings: readonly MeetingOverview[];
  readonly bodies: readonly Body[];
}

const everything: MeetingFilter = { bodyId: null, year: null, words: '' };

/** All meetings, narrowed by body, year and words, under the names of their bodies. */
export function MeetingList({ meetings, bodies }: MeetingListProps) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const [filter, setFilter] = useState(everything);
  if (meetings.length === 0) return <p className={styles.empty}>{t('meetings.none')}</p>;
  const shown = filterMeetings(meetings, filter, longDay);
  return (
    <section aria-label={t('meetings.all')}>
      <FilterRow filter={filter} onChange={setFilter} bodies={bodies} years={yearsOf(meetings)} />
      {shown.length === 0 && <p className={styles.empty}>{t('meetings.noMatch')}</p>}
      {groupByBody(shown).map(({ body, meetings: ofBody }) => (
        <MeetingTable key={body?.id ?? ''} name={body?.name ?? t('bodies.unknown')} meetings={ofBody} />
      ))}
    </section>
  );
}

interface FilterRowProps {
  readonly filter: MeetingFilter;
  readonly onChange: (filter: MeetingFilter) => void;
  readonly bodies: readonly Body[];
  readonly years: readonly string[];
}

function FilterRow({ filter, onChange, bodies, years }: FilterRowProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.filters}>
      <BodyFilter
        className={styles.bodyFilter}
        bodies={bodies}
        bodyId={filter.bodyId}
        onChange={(bodyId) => onChange({ ...filter, bodyId })}
      />
      <fieldset className={styles.years} aria-label={t('meetings.filterYear')}>
        {years.map((year) => (
          <ToggleButton
            key={year}
            checked={filter.year === year}
            onClick={() => onChange({ ...filter, year: filter.year === year ? null : year })}
          >
            {year}
          </ToggleButton>
        ))}
      </fieldset>
      <SearchBox
        className={styles.words}
        aria-label={t('meetings.filterWords')}
        placeholder={t('meetings.filterWords')}
        value={filter.words}
        onChange={(_event, { value }) => onChange({ ...filter, words: value })}
      />
    </div>
  );
}
