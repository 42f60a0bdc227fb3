import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '#shared/model/item.ts';
import { keyOf } from '#shared/search/meetingTexts.ts';
import { GrowingText } from '../../components/GrowingText.tsx';
import { changeItem } from '../../database/items.ts';
import styles from './ItemTitle.module.css';

interface ItemTitleProps {
  readonly item: Item;
  readonly number: string;
  readonly onEnter: () => void;
}

/** The item's number and title, typed where it stands. */
export const ItemTitle = memo(function ItemTitle({ item, number, onEnter }: ItemTitleProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.line} data-text={keyOf({ kind: 'itemTitle', itemId: item.id })}>
      <span className={styles.number}>{number}.</span>
      <GrowingText
        label={t('item.title')}
        placeholder={t('item.titlePlaceholder')}
        stored={item.title}
        store={(title) => changeItem(item, { title })}
        onEnter={onEnter}
      />
    </div>
  );
});
