import { MenuItem } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { MoreMenu } from '../../components/MoreMenu.tsx';
import { useUndoToast } from '../../components/toasts.tsx';
import { deleteAction, reopenAction, type ActionOverview } from '../../database/actions.ts';
import { ACTIONS_HISTORY } from '../../database/history/journal.ts';
import { save } from '../../stores/saving.ts';

interface ActionMenuProps {
  readonly overview: ActionOverview;
  readonly onAsk: (kind: 'finish' | 'edit') => void;
}

/** What can be done to an action. Where the minutes were approved, what they say of it stands. */
export function ActionMenu({ overview: { action, meeting }, onAsk }: ActionMenuProps) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const isDone = action.doneAt !== null;
  const locked = meeting.status === 'approved' && action.inMinutes;
  const remove = async (): Promise<void> => {
    if (await save(() => deleteAction(action, ACTIONS_HISTORY))) offerUndo(t('action.deleted'));
  };
  return (
    <MoreMenu label={t('action.more', { what: action.what })}>
      <MenuItem icon={<CheckmarkRegular />} onClick={() => onAsk('finish')}>
        {t(isDone ? 'action.changeNote' : 'action.finish')}
      </MenuItem>
      {isDone && (
        <MenuItem icon={<ArrowUndoRegular />} onClick={() => void save(() => reopenAction(action))}>
          {t('action.reopen')}
        </MenuItem>
      )}
      <MenuItem icon={<EditRegular />} disabled={locked} onClick={() => onAsk('edit')}>
        {t('action.edit')}
      </MenuItem>
      <MenuItem icon={<DeleteRegular />} disabled={locked} onClick={() => void remove()}>
        {t('delete')}
      </MenuItem>
    </MoreMenu>
  );
}
