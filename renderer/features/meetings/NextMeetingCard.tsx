import { Button, Link, mergeClasses, ProgressBar } from '@fluentui/react-components';
import { CheckmarkCircleRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalise } from '#shared/language/capitalise.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { useDates } from '../../components/useDates.ts';
import { useLive } from '../../database/live.ts';
import type { MeetingOverview } from '../../database/meetings.ts';
import { readAgenda } from '../../database/agenda.ts';
import { findNextMeeting, isBeingHeld } from './nextMeeting.ts';
import { StatusBadge } from './StatusBadge.tsx';
import styles from './NextMeetingCard.module.css';

/** The meeting that comes next, and what is missing in it, each with the way to where it is mended. */
export function NextMeetingCard({ meetings }: { readonly meetings: readonly MeetingOverview[] }) {
  const [now] = useState(() => new Date());
  const next = findNextMeeting(meetings, now);
  if (!next) return null;
  return (
    <section className={styles.card} aria-labelledby="next-meeting">
      <Facts overview={next} held={isBeingHeld(next.meeting, now)} />
      <Lacks meetingId={next.meeting.id} />
    </section>
  );
}

interface FactsProps {
  readonly overview: MeetingOverview;
  /** The meeting goes on just now. */
  readonly held: boolean;
}

function Facts({ overview: { meeting, body }, held }: FactsProps) {
  const { t } = useTranslation();
  const { longDay, timeRange, moment } = useDates();
  return (
    <div className={styles.facts}>
      <p className={styles.label}>{t(held ? 'meetings.beingHeld' : 'meetings.next')}</p>
      <h2 id="next-meeting" className={styles.name}>
        {body?.name}
      </h2>
      <p>
        {t('dates.dayAndTime', {
          day: capitalise(longDay(meeting.date)),
          time: timeRange(meeting.startTime, meeting.endTime),
        })}
      </p>
      <p className={styles.place}>{meeting.place}</p>
      <div className={styles.actions}>
        {held ? (
          <Button
            appearance="primary"
            onClick={() => openMeeting(meeting.id, { kind: 'meetingMode', itemId: null })}
          >
            {t('meetings.backToMeeting')}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => openMeeting(meeting.id)}>
            {t('meetings.continue')}
          </Button>
        )}
        <StatusBadge status={meeting.status} />
        <span className={styles.saved}>
          {t('save.savedAt', { time: moment(new Date(meeting.updatedAt)) })}
        </span>
      </div>
    </div>
  );
}

function Lacks({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation();
  const agenda = useLive(() => readAgenda(meetingId), [meetingId]);
  if (!agenda) return <div className={styles.lacks} />;
  const { items, lacks } = agenda;
  const ready = items.length - lacks.size;
  return (
    <div className={styles.lacks}>
      <div className={styles.lacksHead}>
        <h3>{t('lacks.title')}</h3>
        <span>{t('lacks.ready', { ready, count: items.length })}</span>
      </div>
      <ProgressBar
        value={items.length === 0 ? 0 : ready / items.length}
        thickness="large"
        aria-label={t('lacks.ready', { ready, count: items.length })}
      />
      {items.length === 0 && (
        <LackLine
          text={t('lacks.noItems')}
          action={t('lacks.writeAgenda')}
          meetingId={meetingId}
          part={{ kind: 'facts' }}
        />
      )}
      {items
        .flatMap(({ item, number }) =>
          (lacks.get(item.id) ?? []).map((lack) => (
            <LackLine
              key={item.id + lack}
              text={t(`lacks.item.${lack}`, { number })}
              action={t('lacks.goTo', { number })}
              meetingId={meetingId}
              part={{ kind: 'item', itemId: item.id }}
            />
          )),
        )
        .slice(0, 4)}
      {items.length > 0 && lacks.size === 0 && (
        <p className={styles.complete}>
          <CheckmarkCircleRegular fontSize={20} aria-hidden />
          {t('lacks.none')}
        </p>
      )}
    </div>
  );
}

interface LackLineProps {
  readonly text: string;
  readonly action: string;
  readonly meetingId: string;
  readonly part: MeetingPart;
}

function LackLine({ text, action, meetingId, part }: LackLineProps) {
  return (
    <p className={styles.lack}>
      <WarningRegular fontSize={20} aria-hidden className={mergeClasses(styles.warning)} />
      <span>{text}</span>
      <Link as="button" onClick={() => openMeeting(meetingId, part)}>
        {action}
      </Link>
    </p>
  );
}
