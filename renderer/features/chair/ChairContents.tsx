import { mergeClasses } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  CheckmarkRegular,
  EditRegular,
  LockClosedRegular,
  NoteRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { keyOf } from '#shared/search/meetingTexts.ts';
import pane from '../../components/listPane.module.css';
import type { Agenda } from '../../database/agenda.ts';
import type { ReadState } from '../../database/reading.ts';
import { useNotes } from '../annotations/useNotes.ts';
import { useReadStates } from './useReading.ts';
import styles from './Chair.module.css';

interface ChairContentsProps {
  readonly agenda: Agenda;
  readonly shownId: string | undefined;
  readonly onSelect: (itemId: string) => void;
}

/** The agenda to be read: which items were read, which of them say something else since, and where notes are. */
export function ChairContents({ agenda, shownId, onSelect }: ChairContentsProps) {
  const { t } = useTranslation();
  const read = useReadStates(agenda.meeting.id);
  const marks = useMarks();
  const done = agenda.items.filter(({ item }) => read.get(item.id) === 'read').length;
  const line = (shown: OutlineItem) => (
    <li key={shown.item.id}>
      <ItemLine
        shown={shown}
        isPresent={shown.item.id === shownId}
        read={read.get(shown.item.id)}
        marks={marks.get(shown.item.id)}
        onSelect={() => onSelect(shown.item.id)}
      />
    </li>
  );
  return (
    <nav className={pane.pane} aria-label={t('chair.contents')} data-pane="outline">
      <div className={pane.head}>
        <h2>{t('tabs.agenda')}</h2>
        <span className={pane.count}>{t('chair.readCount', { done, count: agenda.items.length })}</span>
      </div>
      <ul className={pane.rows}>
        {agenda.outline.map((entry) =>
          entry.kind === 'item' ? (
            line(entry)
          ) : (
            <li key={entry.group.id}>
              <h3 className={styles.group} data-text={keyOf({ kind: 'groupTitle', groupId: entry.group.id })}>
                {entry.group.title}
              </h3>
              <ul className={styles.inGroup}>{entry.items.map(line)}</ul>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

interface Marks {
  readonly hasNotes: boolean;
  readonly hasDraft: boolean;
}

/** What stands beside each item, by its id. */
function useMarks(): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const { note, place } of useNotes()) {
    if (place.itemId === null) continue;
    const before = marks.get(place.itemId) ?? { hasNotes: false, hasDraft: false };
    const isDraft = note.kind === 'draftDecision';
    marks.set(place.itemId, {
      hasNotes: before.hasNotes || !isDraft,
      hasDraft: before.hasDraft || isDraft,
    });
  }
  return marks;
}

interface ItemLineProps {
  readonly shown: OutlineItem;
  readonly isPresent: boolean;
  readonly read: ReadState | undefined;
  readonly marks: Marks | undefined;
  readonly onSelect: () => void;
}

function ItemLine({ shown: { item, number }, isPresent, read, marks, onSelect }: ItemLineProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={mergeClasses(pane.row, isPresent && pane.present, isPresent && pane.selected)}
      aria-current={isPresent ? 'true' : undefined}
      onClick={onSelect}
    >
      <span className={pane.number}>{number}</span>
      <span className={mergeClasses(pane.title, item.withdrawn && styles.withdrawn)}>
        {item.title || t('item.untitled')}
      </span>
      <span className={styles.marks}>
        {item.access === 'closed' && <LockClosedRegular fontSize={16} aria-label={t('access.closed')} />}
        {marks?.hasNotes && <NoteRegular fontSize={16} aria-label={t('chair.hasNotes')} />}
        {marks?.hasDraft && <EditRegular fontSize={16} aria-label={t('chair.hasDraft')} />}
        {read === 'read' && <CheckmarkRegular fontSize={16} aria-label={t('chair.read')} />}
        {read === 'changed' && <ArrowSyncRegular fontSize={16} aria-label={t('chair.changedSince')} />}
      </span>
    </button>
  );
}
