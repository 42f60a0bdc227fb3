import { MenuItem } from '@fluentui/react-components';
import { DocumentRegular, GlobeRegular, LockClosedRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import { keyOf } from '#shared/search/meetingTexts.ts';
import { GrowingText } from '../../components/GrowingText.tsx';
import { RowMenu } from '../../components/RowMenu.tsx';
import { useUndoToast } from '../../components/toasts.tsx';
import { changeAppendix, deleteAppendix, moveAppendix } from '../../database/appendices.ts';
import { save } from '../../stores/saving.ts';
import styles from './AppendixPanel.module.css';

interface AppendixCardProps {
  readonly appendix: Appendix;
  /** undefined where the body's appendices carry titles only. */
  readonly number: number | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function AppendixCard({ appendix, number, isFirst, isLast }: AppendixCardProps) {
  const { t } = useTranslation();
  return (
    <li
      className={styles.card}
      data-text={keyOf({ kind: 'appendixTitle', itemId: appendix.itemId, appendixId: appendix.id })}
      data-shows={appendix.id}
    >
      <DocumentRegular fontSize={20} aria-hidden />
      <div className={styles.text}>
        {number !== undefined && <span className={styles.number}>{t('appendices.number', { number })}</span>}
        <GrowingText
          label={t('appendices.titleOf')}
          stored={appendix.title}
          store={(title) => changeAppendix(appendix, { title })}
        />
        {appendix.access === 'closed' && (
          <span className={styles.closed}>
            <LockClosedRegular fontSize={14} aria-hidden />
            {t('access.closed')}
          </span>
        )}
      </div>
      <CardMenu appendix={appendix} isFirst={isFirst} isLast={isLast} />
    </li>
  );
}

function CardMenu({ appendix, isFirst, isLast }: Omit<AppendixCardProps, 'number'>) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const isClosed = appendix.access === 'closed';
  const remove = async (): Promise<void> => {
    if (await save(() => deleteAppendix(appendix))) {
      offerUndo(t('appendices.deleted', { title: appendix.title }));
    }
  };
  return (
    <RowMenu
      label={t('appendices.more', { title: appendix.title })}
      isFirst={isFirst}
      isLast={isLast}
      onMove={(direction) => moveAppendix(appendix, direction)}
      removeLabel={t('delete')}
      onRemove={() => void remove()}
    >
      <MenuItem
        icon={isClosed ? <GlobeRegular /> : <LockClosedRegular />}
        onClick={() => void save(() => changeAppendix(appendix, { access: isClosed ? 'open' : 'closed' }))}
      >
        {t(isClosed ? 'appendices.makeOpen' : 'appendices.makeClosed')}
      </MenuItem>
    </RowMenu>
  );
}
