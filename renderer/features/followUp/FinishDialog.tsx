import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#shared/model/decision.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { finishAction } from '../../database/actions.ts';
import { save } from '../../stores/saving.ts';

interface FinishDialogProps {
  readonly action: Action;
  readonly onClose: () => void;
}

/** An action is done; how it went can be said, and need not be. */
export function FinishDialog({ action, onClose }: FinishDialogProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState(action.note);
  return (
    <FormDialog
      title={t(action.doneAt === null ? 'action.finish' : 'action.changeNote')}
      submitText={t('action.finishNow')}
      ready
      onSubmit={() => save(() => finishAction(action, note.trim()))}
      onClose={onClose}
    >
      <p>{action.what}</p>
      <Field label={t('action.note')} hint={t('action.noteHint')}>
        <Input value={note} onChange={(_event, { value }) => setNote(value)} />
      </Field>
    </FormDialog>
  );
}
