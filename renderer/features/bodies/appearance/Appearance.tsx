import { Accordion, Button, Dropdown, Field, Option } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { layoutProfileIdSchema, type Body } from '#shared/model/body.ts';
import { useUndoToast } from '../../../components/toasts.tsx';
import { changeBody } from '../../../database/bodies.ts';
import { resetLayout } from '../../../database/bodyLayout.ts';
import { save } from '../../../stores/saving.ts';
import { useEditedLayout } from './editedLayout.ts';
import { FirstPageFields, firstPageFields } from './FirstPageFields.tsx';
import { Folded } from './Folded.tsx';
import { ItemFields, itemFields } from './ItemFields.tsx';
import { LogoField } from './LogoField.tsx';
import { LookFields } from './LookFields.tsx';
import { MeasureFields, measureFields } from './MeasureFields.tsx';
import { RunningFields, runningPlaces } from './RunningFields.tsx';
import { TemplateField } from './TemplateField.tsx';
import { WordFields } from './WordFields.tsx';
import formStyles from '../BodyForm.module.css';
import styles from './Appearance.module.css';

/** How the body's documents look: a form, and in what they differ from it. What few change is folded away. */
export function Appearance({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  const layout = useEditedLayout(body);
  const changes = body.layoutChanges;
  const countOf = (fields: readonly (keyof typeof changes)[]): number =>
    fields.filter((field) => changes[field] !== undefined).length;
  return (
    <>
      <FormChoice body={body} />
      <TemplateField body={body} />
      {changes.template ? (
        <p className={formStyles.text}>{t('layout.templateDecides')}</p>
      ) : (
        <LookFields layout={layout} />
      )}
      <LogoField body={body} />
      <Accordion multiple collapsible className={styles.parts}>
        <Folded part="firstPage" changes={countOf(firstPageFields)}>
          <FirstPageFields layout={layout} />
        </Folded>
        <Folded part="items" changes={countOf(itemFields)}>
          <ItemFields layout={layout} />
        </Folded>
        {!changes.template && (
          <Folded part="measures" changes={countOf(measureFields)}>
            <MeasureFields layout={layout} />
          </Folded>
        )}
        <Folded part="running" changes={countOf(runningPlaces)}>
          <RunningFields layout={layout} />
        </Folded>
        <Folded part="words" changes={Object.keys(changes.words ?? {}).length}>
          <WordFields layout={layout} />
        </Folded>
      </Accordion>
      <ResetAll body={body} />
    </>
  );
}

function FormChoice({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  const form = body.layoutProfile;
  return (
    <Field label={t('layout.form')} hint={t(`layout.formText.${form}`)}>
      <Dropdown
        className={styles.control ?? ''}
        value={t(`bodies.presetName.${form}`)}
        selectedOptions={[form]}
        onOptionSelect={(_event, { optionValue }) =>
          void save(() => changeBody(body.id, { layoutProfile: layoutProfileIdSchema.parse(optionValue) }))
        }
      >
        {layoutProfileIdSchema.options.map((id) => (
          <Option key={id} value={id}>
            {t(`bodies.presetName.${id}`)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function ResetAll({ body: { id, layoutChanges } }: { readonly body: Body }) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const isUnchanged = Object.keys(layoutChanges).length === 0;
  const reset = async (): Promise<void> => {
    if (await save(() => resetLayout(id))) offerUndo(t('layout.resetAllDone'));
  };
  return (
    <Button icon={<ArrowResetRegular />} disabledFocusable={isUnchanged} onClick={() => void reset()}>
      {t('layout.resetAll')}
    </Button>
  );
}
