import { mergeClasses, ProgressBar } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { useMedia } from '../../components/useMedia.ts';
import type { HeldMeeting } from './useHeldMeeting.ts';
import { showItem } from './useMeetingActs.ts';
import styles from './ProgressStrip.module.css';

const MOST_CELLS = 20;
/** In a narrower window the numbers could not be read. */
const ROOM_FOR_CELLS = '(min-width: 1280px)';

/** The whole agenda on one line, a cell for each item; where there are too many, a bar. */
export function ProgressStrip({ held }: { readonly held: HeldMeeting }) {
  const { t } = useTranslation();
  const roomy = useMedia(ROOM_FOR_CELLS);
  const { items } = held.agenda;
  const { shown } = held;
  if (!shown) return null;
  const place = items.indexOf(shown) + 1;
  const text = t('statusBar.item', { place, count: items.length });
  if (!roomy || items.length > MOST_CELLS) {
    return (
      <div className={styles.bar}>
        <span>{text}</span>
        <ProgressBar value={place / items.length} aria-label={text} />
      </div>
    );
  }
  return (
    <ol className={styles.cells} aria-label={t('meetingMode.progress')}>
      {items.map((entry) => (
        <Cell key={entry.item.id} held={held} entry={entry} />
      ))}
    </ol>
  );
}

function Cell({ held, entry }: { readonly held: HeldMeeting; readonly entry: OutlineItem }) {
  const { t } = useTranslation();
  const isShown = entry === held.shown;
  const outcome = held.outcomes.get(entry.item.id);
  const state = useStateText(held, entry);
  const title = entry.item.title || t('item.untitled');
  const name = t('meetingMode.cell', { number: entry.number, title, state });
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(
          styles.cell,
          outcome && styles.decided,
          outcome === 'postponed' && styles.postponed,
          isShown && styles.shown,
        )}
        aria-label={name}
        aria-current={isShown ? 'step' : undefined}
        title={name}
        onClick={() => showItem(held, entry.item.id)}
      >
        {entry.number}
      </button>
    </li>
  );
}

/** "vises nu", "udsat", "behandlet, ingen beslutning" */
function useStateText({ course, shown, outcomes }: HeldMeeting, entry: OutlineItem): string {
  const { t } = useTranslation();
  const outcome = outcomes.get(entry.item.id);
  if (entry === shown) return t('meetingMode.shown');
  if (outcome) return t(`decision.outcome.${outcome}`).toLocaleLowerCase();
  const wasTreated = course.visits.some(({ itemId }) => itemId === entry.item.id);
  return t(wasTreated ? 'meetingMode.undecided' : 'meetingMode.untreated');
}
