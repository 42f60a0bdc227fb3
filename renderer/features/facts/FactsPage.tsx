import { Field } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { BodyDropdown } from '../../components/BodyDropdown.tsx';
import { DayAndTimes } from '../../components/DayAndTimes.tsx';
import { DraftLines } from '../../components/DraftLines.tsx';
import formStyles from '../../components/form.module.css';
import type { Agenda } from '../../database/agenda.ts';
import { listBodies } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { changeMeetingFacts } from '../../database/meetings.ts';
import { save } from '../../stores/saving.ts';
import { PutOffHere } from './PutOffHere.tsx';
import { ParticipantsTable } from './ParticipantsTable.tsx';
import styles from './FactsPage.module.css';

type Changes = Parameters<typeof changeMeetingFacts>[1];

/** The meeting's facts: body, day, time, place, participants. Stored as they are typed. */
export function FactsPage({ agenda: { meeting, body } }: { readonly agenda: Agenda }) {
  const { t } = useTranslation();
  const bodies = useLive(listBodies) ?? [];
  const change = (changes: Changes): Promise<void> => changeMeetingFacts(meeting.id, changes);
  const changeNow = (changes: Changes): void => void save(() => change(changes));
  return (
    <article className={styles.page} data-shows={meeting.id} aria-label={t('facts.title')}>
      <h2 className={styles.title}>{t('facts.title')}</h2>
      <div className={formStyles.form}>
        <PutOffHere meeting={meeting} />
        <BodyDropdown bodies={bodies} chosen={body} onChange={(bodyId) => changeNow({ bodyId })} />
        <DayAndTimes times={meeting} onChange={changeNow} />
        <Field label={t('meetings.place')} hint={t('meetings.placeHint')}>
          <DraftLines
            stored={meeting.place.split('\n')}
            store={(lines) => change({ place: lines.join('\n') })}
          />
        </Field>
      </div>
      <ParticipantsTable meetingId={meeting.id} />
    </article>
  );
}
