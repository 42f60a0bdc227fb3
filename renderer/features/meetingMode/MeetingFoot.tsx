import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useKeysHere } from '../../components/useKeysHere.ts';
import { runAct } from '../../stores/acts.ts';
import type { HeldMeeting } from './useHeldMeeting.ts';
import { neighbourOf } from './useMeetingActs.ts';
import styles from './MeetingFoot.module.css';

/** Where the meeting comes from, and what comes next. */
export function MeetingFoot({ held }: { readonly held: HeldMeeting }) {
  const { t } = useTranslation();
  const keys = useKeysHere('nextItem');
  const previous = itemWith(held, neighbourOf(held, -1));
  const next = itemWith(held, neighbourOf(held, 1));
  const facts = useFacts(held, next);
  return (
    <footer className={styles.foot} data-pane="foot">
      {previous && (
        <Button
          className={styles.previous ?? ''}
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={t('meetingMode.backTo', { item: labelOf(previous, t('item.untitled')) })}
          onClick={() => runAct('previousItem')}
        >
          <span className={styles.title}>{labelOf(previous, t('item.untitled'))}</span>
        </Button>
      )}
      <p className={styles.next}>
        {next ? (
          <>
            {t('meetingMode.next')} <strong>{labelOf(next, t('item.untitled'))}</strong>{' '}
            <span className={styles.facts}>{facts}</span>
          </>
        ) : (
          t('meetingMode.last')
        )}
      </p>
      <Button
        appearance={held.isGoingOn && next ? 'primary' : 'secondary'}
        size="large"
        disabled={!next}
        onClick={() => runAct('nextItem')}
      >
        {t('acts.nextItem')}
        {keys && (
          <span className={styles.keys}>
            <KeyHint keys={keys} />
          </span>
        )}
      </Button>
    </footer>
  );
}

function itemWith({ agenda }: HeldMeeting, id: string | undefined): OutlineItem | undefined {
  return agenda.items.find(({ item }) => item.id === id);
}

function labelOf({ number, item }: OutlineItem, untitled: string): string {
  return `${number}. ${item.title || untitled}`;
}

/** "15 min, 2 bilag, ved Ole Brinkmann" */
function useFacts({ agenda }: HeldMeeting, next: OutlineItem | undefined): string {
  const { t } = useTranslation();
  if (!next) return '';
  const { id, expectedMinutes, presenter } = next.item;
  const count = appendicesOf(id, agenda.appendices).length;
  return [
    expectedMinutes !== null && t('clock.minutes', { minutes: expectedMinutes }),
    count > 0 && t('meetingMode.appendices', { count }),
    presenter.trim() !== '' && t('meetingMode.by', { presenter: presenter.trim() }),
  ]
    .filter((fact) => fact !== false)
    .join(', ');
}
