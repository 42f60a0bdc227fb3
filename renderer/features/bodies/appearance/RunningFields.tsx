import { Field } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { runningFields, strangeRunningTokens, tokenOfRunningField } from '#shared/layouts/runningFields.ts';
import { DraftInput } from '../../../components/DraftInput.tsx';
import { changeLayout } from '../../../database/bodyLayout.ts';
import { FieldMenu } from '../FieldMenu.tsx';
import { useInsertion } from '../useInsertion.ts';
import type { EditedLayout } from './editedLayout.ts';
import { LayoutFieldRow } from './LayoutFieldRow.tsx';
import formStyles from '../BodyForm.module.css';
import styles from './Appearance.module.css';

const lines = [
  ['headerLeft', 'headerMiddle', 'headerRight'],
  ['footerLeft', 'footerMiddle', 'footerRight'],
] as const;
export const runningPlaces = lines.flat();
type RunningPlace = (typeof runningPlaces)[number];

/** What stands at the top and the bottom of every page. */
export function RunningFields({ layout }: { readonly layout: EditedLayout }) {
  const { t } = useTranslation();
  const strange = runningPlaces.flatMap((place) => strangeRunningTokens(layout.values[place]));
  const { template } = layout.body.layoutChanges;
  return (
    <>
      <p className={formStyles.text}>{t('layout.runningText')}</p>
      {(template?.hasHeader || template?.hasFooter) && (
        <p className={formStyles.text}>{t('layout.templateRunning')}</p>
      )}
      {lines.map(([left, middle, right]) => (
        <div key={left} className={styles.grid}>
          {[left, middle, right].map((place) => (
            <RunningPlaceField key={place} layout={layout} place={place} />
          ))}
        </div>
      ))}
      {strange.length > 0 && (
        <p className={formStyles.problem} role="alert">
          <ErrorCircleRegular fontSize={16} aria-hidden />
          {t('layout.strangeField', { field: strange[0] })}
        </p>
      )}
    </>
  );
}

interface RunningPlaceFieldProps {
  readonly layout: EditedLayout;
  readonly place: RunningPlace;
}

function RunningPlaceField({ layout, place }: RunningPlaceFieldProps) {
  const { t } = useTranslation();
  const { onFocus, insert } = useInsertion();
  const name = t(`layout.fields.${place}`);
  return (
    <LayoutFieldRow layout={layout} field={place}>
      <div onFocus={onFocus}>
        <Field label={name}>
          <DraftInput
            stored={layout.values[place]}
            store={(text) => changeLayout(layout.body.id, place, text)}
            contentAfter={
              <FieldMenu
                label={t('bodies.insertFieldIn', { title: name })}
                fields={runningFields.map((field) => ({
                  token: tokenOfRunningField(field),
                  text: t(`layout.runningFields.${field}`),
                }))}
                onInsert={insert}
              />
            }
          />
        </Field>
      </div>
    </LayoutFieldRow>
  );
}
