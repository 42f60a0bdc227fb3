import { useTranslation } from 'react-i18next';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { Item } from '#shared/model/item.ts';
import type { Agenda } from '../../database/agenda.ts';
import { AppendixLinks } from '../reader/AppendixLinks.tsx';
import styles from './ItemStage.module.css';

/** The item's appendices beside it; nothing where it has none. */
export function AppendixList({ agenda, item }: { readonly agenda: Agenda; readonly item: Item }) {
  const { t } = useTranslation();
  if (appendicesOf(item.id, agenda.appendices).length === 0) return null;
  return (
    <aside className={styles.panel} aria-label={t('appendices.title')}>
      <h3>{t('appendices.title')}</h3>
      <AppendixLinks agenda={agenda} itemId={item.id} from={{ kind: 'meetingMode', itemId: item.id }} />
    </aside>
  );
}
