import { Button } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  ClipboardTaskListLtrRegular,
  DeleteRegular,
  EditRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Action } from '#shared/model/decision.ts';
import { formatNumericDate, toCalendarDate } from '../../components/dateText.ts';
import { useUndoToast } from '../../components/toasts.tsx';
import { deleteAction } from '../../database/actions.ts';
import { save } from '../../stores/saving.ts';
import styles from './ActionList.module.css';

interface ActionListProps {
  readonly actions: readonly Action[];
  readonly onEdit: (action: Action) => void;
}

/** What is to be done after the decision on one item. */
export function ActionList({ actions, onEdit }: ActionListProps) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  if (actions.length === 0) return null;
  const remove = async (action: Action): Promise<void> => {
    if (await save(() => deleteAction(action))) offerUndo(t('action.deleted'));
  };
  return (
    <section aria-label={t('action.actions')}>
      <h3 className={styles.heading}>{t('action.actions')}</h3>
      <ul className={styles.actions}>
        {actions.map((action) => (
          <li key={action.id} className={styles.action} data-shows={action.id}>
            {action.doneAt === null ? (
              <ClipboardTaskListLtrRegular fontSize={20} aria-hidden />
            ) : (
              <CheckmarkCircleRegular fontSize={20} aria-hidden />
            )}
            <div className={styles.words}>
              <div>{action.what}</div>
              <ActionFactsLine action={action} />
            </div>
            <Button
              appearance="subtle"
              size="small"
              icon={<EditRegular />}
              aria-label={t('action.editNamed', { what: action.what })}
              onClick={() => onEdit(action)}
            />
            <Button
              appearance="subtle"
              size="small"
              icon={<DeleteRegular />}
              aria-label={t('action.deleteNamed', { what: action.what })}
              onClick={() => void remove(action)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActionFactsLine({ action }: { readonly action: Action }) {
  const { t } = useTranslation();
  const due =
    action.dueDate === null
      ? ''
      : t('action.due', { date: formatNumericDate(toCalendarDate(action.dueDate)) });
  const parts = [
    action.doneAt === null ? '' : t('action.state.done'),
    action.responsible,
    due,
    action.inMinutes ? '' : t('action.notInMinutes'),
  ];
  return <div className={styles.quiet}>{parts.filter(Boolean).join(', ')}</div>;
}
