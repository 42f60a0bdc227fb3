import { Checkbox } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { openingSchema, overviewFormSchema, participantsFormSchema } from '#shared/model/layoutChanges.ts';
import { changeLayout } from '../../../database/bodyLayout.ts';
import { save } from '../../../stores/saving.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { EditedLayout } from './editedLayout.ts';
import { LayoutFieldRow } from './LayoutFieldRow.tsx';

export const firstPageFields = ['opening', 'participants', 'overview', 'contentsOnOwnPage'] as const;

/** What stands before the items. */
export function FirstPageFields({ layout }: { readonly layout: EditedLayout }) {
  const { t } = useTranslation();
  const { body, values } = layout;
  return (
    <>
      <ChoiceField
        layout={layout}
        field="opening"
        options={openingSchema.options}
        textOf={(option) => t(`layout.opening.${option}`)}
      />
      <ChoiceField
        layout={layout}
        field="participants"
        options={participantsFormSchema.options}
        textOf={(option) => t(`layout.participants.${option}`)}
      />
      <ChoiceField
        layout={layout}
        field="overview"
        options={overviewFormSchema.options}
        textOf={(option) => t(`layout.overview.${option}`)}
      />
      {values.overview === 'contents' && (
        <LayoutFieldRow layout={layout} field="contentsOnOwnPage">
          <Checkbox
            label={t('layout.fields.contentsOnOwnPage')}
            checked={values.contentsOnOwnPage}
            onChange={(_event, { checked }) =>
              void save(() => changeLayout(body.id, 'contentsOnOwnPage', checked === true))
            }
          />
        </LayoutFieldRow>
      )}
    </>
  );
}
