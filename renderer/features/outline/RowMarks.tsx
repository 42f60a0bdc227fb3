import { mergeClasses, Tooltip } from '@fluentui/react-components';
import { AttachRegular, LockClosedRegular, WarningRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { Item } from '#shared/model/item.ts';
import type { Agenda } from '../../database/agenda.ts';
import styles from './Outline.module.css';

/** What is to be known of an item at a glance: closed, something missing, appendices. Each says so in words. */
export function RowMarks({ item, agenda }: { readonly item: Item; readonly agenda: Agenda }) {
  const { t } = useTranslation();
  const lacks = agenda.lacks.get(item.id) ?? [];
  const appendices = appendicesOf(item.id, agenda.appendices).length;
  const lackText = lacks.map((lack) => t(`outline.lack.${lack}`)).join(', ');
  return (
    <span className={styles.marks}>
      {item.access === 'closed' && (
        <Tooltip content={t('access.closed')} relationship="label">
          <LockClosedRegular fontSize={16} />
        </Tooltip>
      )}
      {lacks.length > 0 && (
        <Tooltip content={lackText} relationship="label">
          <WarningRegular fontSize={16} className={mergeClasses(styles.warning)} />
        </Tooltip>
      )}
      {appendices > 0 && (
        <Tooltip content={t('appendices.count', { count: appendices })} relationship="label">
          <span className={styles.appendices}>
            <AttachRegular fontSize={16} aria-hidden />
            {appendices}
          </span>
        </Tooltip>
      )}
    </span>
  );
}
