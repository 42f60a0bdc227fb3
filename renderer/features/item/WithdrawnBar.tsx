import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Item } from '#shared/model/item.ts';
import { reinstateItem } from '../../database/items.ts';
import { save } from '../../stores/saving.ts';

/** Says that the item is not taken up, why it still stands here, and takes it up again. */
export function WithdrawnBar({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t('item.withdrawn')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void save(() => reinstateItem(item))}>
          {t('item.reinstate')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
