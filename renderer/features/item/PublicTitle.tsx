import { Field } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Item } from '#shared/model/item.ts';
import { DraftInput } from '../../components/DraftInput.tsx';
import { changeItem } from '../../database/items.ts';
import styles from './ItemFacts.module.css';

/** What outsiders see of a closed item. Never filled in from the full title: that one may be what must not be seen. */
export function PublicTitle({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  return (
    <div className={styles.publicTitle}>
      <Field label={t('item.publicTitle')} hint={t('item.publicTitleHint')}>
        <DraftInput
          stored={item.publicTitle}
          store={(publicTitle) => changeItem(item, { publicTitle })}
          placeholder={t('item.publicTitlePlaceholder')}
        />
      </Field>
    </div>
  );
}
