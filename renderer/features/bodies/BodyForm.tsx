import { Button, Field } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import { DraftInput } from '../../components/DraftInput.tsx';
import formStyles from '../../components/form.module.css';
import { useUndoToast } from '../../components/toasts.tsx';
import { changeBody, deleteBody, restoreBody, type BodyChanges } from '../../database/bodies.ts';
import { runAct } from '../../stores/acts.ts';
import { save } from '../../stores/saving.ts';
import { MembersTable } from './MembersTable.tsx';
import styles from './BodyForm.module.css';

/** What belongs to a body from meeting to meeting. Stored as it is typed. */
export function BodyForm({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const remove = async (): Promise<void> => {
    if (await save(() => deleteBody(body.id))) {
      offerUndo(t('bodies.deleted', { name: body.name }), () => restoreBody(body.id));
    }
  };
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2>{body.name || t('bodies.unnamed')}</h2>
        <Button appearance="primary" icon={<AddRegular />} onClick={() => runAct('newMeeting')}>
          {t('meetings.new')}
        </Button>
        <Button icon={<DeleteRegular />} onClick={() => void remove()}>
          {t('delete')}
        </Button>
      </div>
      <div className={formStyles.form}>
        <BodyField body={body} field="name" hint={t('bodies.nameHint')} />
        <BodyField body={body} field="shortName" hint={t('bodies.shortNameHint')} />
        <BodyField body={body} field="secretariat" hint={t('bodies.secretariatHint')} />
        <BodyField body={body} field="leadPhrase" hint={t('bodies.leadPhraseHint')} />
      </div>
      <MembersTable bodyId={body.id} />
    </div>
  );
}

interface BodyFieldProps {
  readonly body: Body;
  readonly field: 'name' | 'shortName' | 'secretariat' | 'leadPhrase';
  readonly hint: string;
}

function BodyField({ body, field, hint }: BodyFieldProps) {
  const { t } = useTranslation();
  const change = (changes: BodyChanges): Promise<void> => changeBody(body.id, changes);
  return (
    <Field label={t(`bodies.${field}`)} hint={hint}>
      <DraftInput stored={body[field]} store={(value) => change({ [field]: value })} />
    </Field>
  );
}
