import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import { BodyFilter } from '../../components/BodyFilter.tsx';
import { Filters, ToggleFilter, WordsFilter } from '../../components/Filters.tsx';
import screen from '../../components/screen.module.css';
import { useDates } from '../../components/useDates.ts';
import type { MeetingOverview } from '../../database/meetings.ts';
import { filterMeetings, groupByBody, yearsOf, type MeetingFilter } from './filterMeetings.ts';
import { MeetingTable } from './MeetingTable.tsx';

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
  if (meetings.length === 0) return <p className={screen.empty}>{t('meetings.none')}</p>;
  const shown = filterMeetings(meetings, filter, longDay);
  return (
    <section aria-label={t('meetings.all')}>
      <FilterRow filter={filter} onChange={setFilter} bodies={bodies} years={yearsOf(meetings)} />
      {shown.length === 0 && <p className={screen.empty}>{t('meetings.noMatch')}</p>}
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
    <Filters>
      <BodyFilter
        bodies={bodies}
        bodyId={filter.bodyId}
        onChange={(bodyId) => onChange({ ...filter, bodyId })}
      />
      <ToggleFilter
        label={t('meetings.filterYear')}
        values={years}
        textOf={(year) => year}
        chosen={filter.year}
        onChange={(year) => onChange({ ...filter, year })}
      />
      <WordsFilter
        label={t('meetings.filterWords')}
        words={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
    </Filters>
  );
}
