import {
  AttachRegular,
  CalendarLtrRegular,
  FlashRegular,
  LockClosedRegular,
  PeopleTeamRegular,
  TextBulletListLtrRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Access } from '#shared/model/access.ts';
import { capitalise } from '#shared/language/capitalise.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useDates } from '../../components/useDates.ts';
import { useNextAct } from '../../components/useHistory.ts';
import { useKeysHere } from '../../components/useKeysHere.ts';
import type { ActId } from '../../stores/actCatalogue.ts';
import type { Result, ResultKind } from './results.ts';
import styles from './SearchResults.module.css';

const icons: Readonly<Record<ResultKind, FluentIcon>> = {
  meeting: CalendarLtrRegular,
  item: TextBulletListLtrRegular,
  appendix: AttachRegular,
  body: PeopleTeamRegular,
  act: FlashRegular,
};

/** What a result is, where it stands, the keys of an act. */
export function ResultLine({ result }: { readonly result: Result }) {
  const Icon = icons[result.kind];
  return (
    <>
      <Icon fontSize={20} aria-hidden className={styles.icon ?? ''} />
      <ResultText result={result} />
    </>
  );
}

function ResultText({ result }: { readonly result: Result }) {
  const { t } = useTranslation();
  const { longDay, timeRange } = useDates();
  switch (result.kind) {
    case 'meeting': {
      const { meeting, body } = result;
      const time = timeRange(meeting.startTime, meeting.endTime);
      const day = t('dates.dayAndTime', { day: capitalise(longDay(meeting.date)), time });
      return <Lines title={body.name} details={[day, meeting.place]} />;
    }
    case 'item': {
      const { item, number, meeting, body } = result;
      const title = `${number}. ${item.title || t('item.untitled')}`;
      const details = [
        capitalise(body.shortName || body.name),
        longDay(meeting.date),
        item.caseNumber,
        item.presenter,
      ];
      return (
        <>
          <Lines title={title} details={details} />
          <ClosedMark access={item.access} />
        </>
      );
    }
    case 'appendix':
      return <AppendixText result={result} />;
    case 'body':
      return <Lines title={result.body.name || t('bodies.unnamed')} details={[result.body.secretariat]} />;
    case 'act':
      return <ActText id={result.id} />;
  }
}

function AppendixText({ result }: { readonly result: Extract<Result, { kind: 'appendix' }> }) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const { appendix, number, meeting, body } = result;
  const { source, access } = appendix;
  const title = appendix.title || t('appendices.untitled');
  const details = [
    number === undefined ? '' : t('appendices.number', { number }),
    source?.kind === 'file' ? source.fileName : '',
    capitalise(body.shortName || body.name),
    longDay(meeting.date),
  ];
  return (
    <>
      <Lines title={title} details={details} />
      <ClosedMark access={access} />
    </>
  );
}

function ClosedMark({ access }: { readonly access: Access }) {
  const { t } = useTranslation();
  return (
    access === 'closed' && (
      <span className={styles.closed}>
        <LockClosedRegular fontSize={16} aria-hidden />
        {t('access.closed')}
      </span>
    )
  );
}

/** What an act is called; of undoing, also what it would undo. */
function ActText({ id }: { readonly id: ActId }) {
  const { t } = useTranslation();
  const keys = useKeysHere(id);
  const next = useNextAct(id);
  return (
    <>
      <Lines title={t(`acts.${id}`)} details={next ? [t(`history.acts.${next}`)] : []} />
      {keys && <KeyHint keys={keys} />}
    </>
  );
}

function Lines({ title, details }: { readonly title: string; readonly details: readonly string[] }) {
  const below = details.filter(Boolean).join(', ');
  return (
    <span className={styles.lines}>
      <span className={styles.title}>{title}</span>
      {below && <span className={styles.details}>{below}</span>}
    </span>
  );
}
