import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../database/agenda.ts';
import { describeMove } from './describeMove.ts';
import type { OutlineActs } from './useOutlineActs.ts';
import styles from './Outline.module.css';

/** What the outline says below the list; what the list itself shows, where rows went to, is for screen readers only. */
export function OutlineSpeech({ acts, agenda }: { readonly acts: OutlineActs; readonly agenda: Agenda }) {
  const { t } = useTranslation();
  const { marking, moved, stays } = acts;
  const marked = marking && marking.ids.size > 1 ? t('outline.marked', { count: marking.ids.size }) : '';
  return (
    <>
      <output className={styles.says}>{stays ? t(`outline.stays.${stays}`) : marked}</output>
      <output className={styles.spoken}>{moved && describeMove(moved, agenda.outline, t)}</output>
    </>
  );
}
