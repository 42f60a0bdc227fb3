import { Button, Field } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import { DraftInput } from '../../components/DraftInput.tsx';
import formStyles from '../../components/form.module.css';
import { useUndoToast } from '../../components/toasts.tsx';
import { changeBody, deleteBody, type BodyChanges } from '../../database/bodies.ts';
import { askForMeeting } from '../../stores/newMeeting.ts';
import { save } from '../../stores/saving.ts';
import { Appearance } from './appearance/Appearance.tsx';
import { partAround, type FoldedPart } from './appearance/Folded.tsx';
import { DecisionPhrases } from './DecisionPhrases.tsx';
import { MembersTable } from './MembersTable.tsx';
import { NumberingChoices } from './NumberingChoices.tsx';
import { SectionTemplates } from './SectionTemplates.tsx';
import { StandardItems } from './StandardItems.tsx';
import styles from './BodyForm.module.css';

interface BodyFormProps {
  readonly body: Body;
  /** Hears among which fields of the body's look the focus is; null: elsewhere. */
  readonly onEdit: (part: FoldedPart | null) => void;
}

/** What belongs to a body from meeting to meeting. Stored as it is typed. */
export function BodyForm({ body, onEdit }: BodyFormProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.page} data-shows={body.id} onFocus={({ target }) => onEdit(partAround(target))}>
      <BodyHead body={body} />
      <div className={formStyles.form}>
        <BodyField body={body} field="name" hint={t('bodies.nameHint')} />
        <BodyField body={body} field="shortName" hint={t('bodies.shortNameHint')} />
        <BodyField body={body} field="secretariat" hint={t('bodies.secretariatHint')} />
      </div>
      <MembersTable bodyId={body.id} />
      <Part title={t('bodies.standardItemsTitle')} text={t('bodies.standardItemsText')}>
        <StandardItems body={body} />
      </Part>
      <Part title={t('bodies.sections')} text={t('bodies.sectionsText')}>
        <SectionTemplates body={body} />
      </Part>
      <Part title={t('bodies.recommendation')}>
        <BodyField body={body} field="leadPhrase" hint={t('bodies.leadPhraseHint')} />
      </Part>
      <Part title={t('bodies.decisionPhrases')} text={t('bodies.decisionPhrasesText')}>
        <DecisionPhrases body={body} />
      </Part>
      <Part title={t('bodies.numbers')} text={t('bodies.numbersText')}>
        <NumberingChoices body={body} />
      </Part>
      <Part title={t('layout.title')} text={t('layout.text')}>
        <Appearance body={body} />
      </Part>
    </div>
  );
}

function BodyHead({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const remove = async (): Promise<void> => {
    if (await save(() => deleteBody(body.id))) {
      offerUndo(t('bodies.deleted', { name: body.name }));
    }
  };
  return (
    <div className={styles.head}>
      <h2>{body.name || t('bodies.unnamed')}</h2>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => askForMeeting({ bodyId: body.id })}>
        {t('meetings.new')}
      </Button>
      <Button icon={<DeleteRegular />} onClick={() => void remove()}>
        {t('delete')}
      </Button>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  /** When what is chosen here takes effect. */
  readonly text?: string;
  readonly children: ReactNode;
}

function Part({ title, text, children }: PartProps) {
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children}
    </section>
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
