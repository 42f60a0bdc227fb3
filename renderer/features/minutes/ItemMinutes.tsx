import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { ItemNotes } from '../annotations/ItemNotes.tsx';
import { DecisionBlock } from '../decision/DecisionBlock.tsx';
import { PublicTitle } from '../item/PublicTitle.tsx';
import { LackSentences } from './LackLine.tsx';
import type { Minutes } from './useMinutes.ts';
import styles from './MinutesPage.module.css';

interface ItemMinutesProps {
  readonly minutes: Minutes;
  readonly shown: OutlineItem;
}

/** What the minutes say of one item, to be written in place. */
export function ItemMinutes({ minutes, shown: { item } }: ItemMinutesProps) {
  const { t } = useTranslation();
  const sentences = minutes.presence.get(item.id) ?? [];
  const isClosed = item.access === 'closed';
  return (
    <>
      <p className={styles.itemTitle}>{item.title.trim() || t('item.untitled')}</p>
      <LackSentences lacks={minutes.lacks.items.get(item.id) ?? []} />
      {isClosed && <PublicTitle item={item} />}
      <ItemNotes agenda={minutes.held.agenda} itemId={item.id} />
      <DecisionBlock agenda={minutes.held.agenda} itemId={item.id} />
      {sentences.length > 0 && (
        <section className={styles.section}>
          <h3>{t('minutes.presence')}</h3>
          {sentences.map((sentence) => (
            <p key={sentence} className={styles.note}>
              {sentence}
            </p>
          ))}
        </section>
      )}
      {isClosed && (
        <section className={styles.section}>
          <h3>{t('minutes.leftOut')}</h3>
          <p className={styles.note}>{t('minutes.leftOutText')}</p>
        </section>
      )}
    </>
  );
}
