import { mergeClasses, Switch } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { decisionOf } from '#shared/decisions/decisionOf.ts';
import { isDecided, outcomeOf } from '#shared/decisions/outcome.ts';
import pane from '../../components/listPane.module.css';
import { OutcomeBadge } from '../decision/OutcomeBadge.tsx';
import { LackLine } from './LackLine.tsx';
import type { Minutes } from './useMinutes.ts';
import styles from './MinutesList.module.css';

interface MinutesListProps {
  readonly minutes: Minutes;
  /** null: the meeting as a whole. */
  readonly shownId: string | null;
  readonly onSelect: (itemId: string | null) => void;
}

/** Every item with what was decided on it, and what its minutes still lack. */
export function MinutesList({ minutes, shownId, onSelect }: MinutesListProps) {
  const { t } = useTranslation();
  const { items, lacks } = minutes;
  const [onlyLacking, setOnlyLacking] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const isShown = ({ item }: OutlineItem): boolean =>
    !onlyLacking || lacks.items.has(item.id) || item.id === shownId;
  return (
    <nav className={mergeClasses(pane.pane, styles.list)} aria-label={t('minutes.list')} data-pane="outline">
      <div className={mergeClasses(pane.head, styles.head)}>
        <h2>{t('minutes.decisions')}</h2>
        <span className={pane.count}>
          {t('minutes.done', { done: items.length - lacks.items.size, count: items.length })}
        </span>
        <Switch
          checked={onlyLacking}
          onChange={(_event, { checked }) => setOnlyLacking(checked)}
          label={t('minutes.onlyLacking')}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The arrows walk its buttons. */}
      <ul className={pane.rows} ref={list} onKeyDown={(event) => walk(event, list.current)}>
        <li>
          <button type="button" {...rowProps(shownId === null)} onClick={() => onSelect(null)}>
            <span className={pane.number} />
            <span className={pane.title}>{t('minutes.meeting')}</span>
            <span className={styles.outcome} />
            <span className={styles.lack}>
              <LackLine lacks={lacks.meeting} />
            </span>
          </button>
        </li>
        {items.filter(isShown).map((shown) => (
          <li key={shown.item.id}>
            <ItemRow
              minutes={minutes}
              shown={shown}
              isPresent={shown.item.id === shownId}
              onSelect={() => onSelect(shown.item.id)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ItemRowProps {
  readonly minutes: Minutes;
  readonly shown: OutlineItem;
  readonly isPresent: boolean;
  readonly onSelect: () => void;
}

function ItemRow({ minutes, shown: { item, number }, isPresent, onSelect }: ItemRowProps) {
  const { t } = useTranslation();
  const decision = decisionOf(item.id, minutes.decisions);
  return (
    <button type="button" {...rowProps(isPresent)} onClick={onSelect}>
      <span className={pane.number}>{number}</span>
      <span className={pane.title} title={item.title}>
        {item.title.trim() || t('item.untitled')}
      </span>
      {item.access === 'closed' && <LockClosedRegular fontSize={16} aria-label={t('access.closed')} />}
      <span className={styles.outcome}>
        {decision && isDecided(decision) && <OutcomeBadge outcome={outcomeOf(decision)} />}
      </span>
      <span className={styles.lack}>
        <LackLine lacks={minutes.lacks.items.get(item.id) ?? []} />
      </span>
    </button>
  );
}

function rowProps(isPresent: boolean) {
  return {
    className: mergeClasses(pane.row, styles.row, isPresent && pane.selected, isPresent && pane.present),
    ...(isPresent && { 'aria-current': 'true' as const }),
  };
}

/** Up and down go from one row to the next; Enter opens it. */
function walk(event: KeyboardEvent, list: HTMLUListElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...(list?.querySelectorAll('button') ?? [])];
  const next = rows[rows.findIndex((row) => row === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
