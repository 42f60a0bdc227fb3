import { Tab, TabList } from '@fluentui/react-components';
import { EditRegular, GlobeRegular, LockClosedRegular, DocumentTextRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { fullMinutes, publicMinutes } from '#shared/document/meetingDocument.ts';
import { useFocusWhenNowhere } from '../../components/useFocusWhenNowhere.ts';
import { useAct } from '../../components/useAct.ts';
import { go, type MinutesPart } from '../../stores/navigation.ts';
import { ItemMinutes } from './ItemMinutes.tsx';
import { MeetingMinutes } from './MeetingMinutes.tsx';
import { MinutesSheets } from './MinutesSheets.tsx';
import type { Minutes } from './useMinutes.ts';
import styles from './MinutesPage.module.css';

const views = ['write', 'full', 'public'] as const;
type View = (typeof views)[number];

const icons = { write: <EditRegular />, full: <DocumentTextRegular />, public: <GlobeRegular /> };

interface MinutesPageProps {
  readonly minutes: Minutes;
  readonly part: MinutesPart;
  /** undefined: what is said of the meeting as a whole. */
  readonly shown: OutlineItem | undefined;
}

/** One item of the minutes, or the meeting as a whole: to be written, or as it will stand in one of the editions. */
export function MinutesPage({ minutes, part, shown }: MinutesPageProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<View>('write');
  const [asked, setAsked] = useState(part);
  if (asked !== part) {
    // Whoever is sent here once more, to words that were found perhaps, is sent to where they are written.
    setAsked(part);
    setChosen('write');
  }
  // What had the focus may have gone with the page before.
  const page = useFocusWhenNowhere<HTMLElement>();
  // Of approved minutes the meeting as a whole can still be written: the approval itself, and what is added later.
  const offered = minutes.isLocked && shown ? views.filter((view) => view !== 'write') : views;
  const view = offered.find((name) => name === chosen) ?? 'full';
  useAct('preview', () =>
    go({
      kind: 'preview',
      meetingId: minutes.held.agenda.meeting.id,
      document: view === 'public' ? publicMinutes : fullMinutes,
      itemId: shown?.item.id ?? null,
    }),
  );
  return (
    <article
      ref={page}
      className={styles.article}
      tabIndex={-1}
      data-shows={shown?.item.id ?? minutes.held.agenda.meeting.id}
      aria-label={shown ? t('minutes.itemNumber', { number: shown.number }) : t('minutes.meeting')}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>
          {shown ? t('minutes.itemNumber', { number: shown.number }) : t('minutes.meeting')}
        </h2>
        {shown?.item.access === 'closed' && (
          <span className={styles.closed}>
            <LockClosedRegular fontSize={16} aria-hidden />
            {t('access.closed')}
          </span>
        )}
        <TabList
          size="small"
          selectedValue={view}
          onTabSelect={(_event, { value }) => setChosen(views.find((name) => name === value) ?? 'write')}
          aria-label={t('minutes.view.label')}
        >
          {offered.map((name) => (
            <Tab key={name} value={name} icon={icons[name]}>
              {t(`minutes.view.${name}`)}
            </Tab>
          ))}
        </TabList>
      </div>
      {view !== 'write' && <MinutesSheets minutes={minutes} edition={view} itemId={shown?.item.id ?? null} />}
      {view === 'write' && shown && <ItemMinutes minutes={minutes} shown={shown} />}
      {view === 'write' && !shown && <MeetingMinutes minutes={minutes} />}
    </article>
  );
}
