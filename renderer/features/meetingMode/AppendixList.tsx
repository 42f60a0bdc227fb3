import { Link } from '@fluentui/react-components';
import { DocumentRegular, LinkRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Item } from '#shared/model/item.ts';
import type { Agenda } from '../../database/agenda.ts';
import { readAppendix } from '../../stores/reading.ts';
import { useReturnedFocus } from '../reader/useReturnedFocus.ts';
import styles from './ItemStage.module.css';

/** The item's appendices beside it; nothing where it has none. */
export function AppendixList({ agenda, item }: { readonly agenda: Agenda; readonly item: Item }) {
  const { t } = useTranslation();
  const appendices = appendicesOf(item.id, agenda.appendices);
  if (appendices.length === 0) return null;
  return (
    <aside className={styles.panel} aria-label={t('appendices.title')}>
      <h3>{t('appendices.title')}</h3>
      <ul>
        {appendices.map((appendix) => (
          <Line key={appendix.id} appendix={appendix} number={agenda.appendixNumbers.get(appendix.id)} />
        ))}
      </ul>
    </aside>
  );
}

function Line({ appendix, number }: { readonly appendix: Appendix; readonly number: number | undefined }) {
  const { t } = useTranslation();
  const Icon = appendix.source?.kind === 'link' ? LinkRegular : DocumentRegular;
  const line = useReturnedFocus(appendix.id);
  const closed = appendix.access === 'closed' ? `, ${t('access.closed').toLocaleLowerCase()}` : '';
  return (
    <li ref={line}>
      <Icon fontSize={20} aria-hidden />
      <Link
        data-reads
        as="button"
        onClick={() => readAppendix(appendix, { kind: 'meetingMode', itemId: appendix.itemId })}
      >
        {number === undefined ? '' : `${number}. `}
        {appendix.title}
        {closed}
      </Link>
    </li>
  );
}
