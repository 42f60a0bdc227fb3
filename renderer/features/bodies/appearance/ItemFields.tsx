import { useTranslation } from 'react-i18next';
import { isLayoutValue } from '#shared/layouts/changes/layoutFields.ts';
import { numberWordings } from '#shared/layouts/offered.ts';
import {
  decisionPlaceSchema,
  groupsFormSchema,
  pageBreaksSchema,
  pointMarkerSchema,
} from '#shared/model/layoutChanges.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ChoiceOrOwnField } from './ChoiceOrOwnField.tsx';
import type { EditedLayout } from './editedLayout.ts';

export const itemFields = [
  'pageBreaks',
  'groups',
  'headingNumber',
  'overviewNumber',
  'points',
  'decisionPlace',
] as const;

/** How the items stand, one after the other. */
export function ItemFields({ layout }: { readonly layout: EditedLayout }) {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        layout={layout}
        field="pageBreaks"
        options={pageBreaksSchema.options}
        textOf={(option) => t(`layout.pageBreaks.${option}`)}
      />
      <ChoiceField
        layout={layout}
        field="groups"
        options={groupsFormSchema.options}
        textOf={(option) => t(`layout.groups.${option}`)}
      />
      <NumberField layout={layout} field="headingNumber" />
      <NumberField layout={layout} field="overviewNumber" />
      <ChoiceField
        layout={layout}
        field="points"
        options={pointMarkerSchema.options}
        textOf={(option) => t(`layout.points.${option}`)}
      />
      <ChoiceField
        layout={layout}
        field="decisionPlace"
        options={decisionPlaceSchema.options}
        textOf={(option) => t(`layout.decisionPlace.${option}`)}
      />
    </>
  );
}

interface NumberFieldProps {
  readonly layout: EditedLayout;
  readonly field: 'headingNumber' | 'overviewNumber';
}

/** Shown with a number in it, as it will be read. */
function NumberField({ layout, field }: NumberFieldProps) {
  const { t } = useTranslation();
  return (
    <ChoiceOrOwnField
      layout={layout}
      field={field}
      offered={numberWordings.map((wording) => ({ value: wording, text: wording.replace('#', '3') }))}
      ownText={t('layout.ownNumber')}
      hint={t('layout.ownNumberHint')}
      problem={t('layout.ownNumberProblem')}
      read={(text) => (isLayoutValue(field, text) ? text : null)}
    />
  );
}
