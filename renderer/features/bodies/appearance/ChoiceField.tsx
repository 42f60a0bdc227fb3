import { Dropdown, Field, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { LayoutField, LayoutValues } from '#shared/layouts/changes/layoutFields.ts';
import { changeLayout } from '../../../database/bodyLayout.ts';
import { save } from '../../../stores/saving.ts';
import type { EditedLayout } from './editedLayout.ts';
import { LayoutFieldRow } from './LayoutFieldRow.tsx';
import styles from './Appearance.module.css';

/** The fields with a few answers each. */
type ChoiceName = {
  [Field in LayoutField]: string extends LayoutValues[Field]
    ? never
    : LayoutValues[Field] extends string
      ? Field
      : never;
}[LayoutField];

interface ChoiceFieldProps<Field extends ChoiceName> {
  readonly layout: EditedLayout;
  readonly field: Field;
  readonly options: readonly LayoutValues[Field][];
  readonly textOf: (option: LayoutValues[Field]) => string;
}

/** One of a few answers. */
export function ChoiceField<Name extends ChoiceName>({
  layout,
  field,
  options,
  textOf,
}: ChoiceFieldProps<Name>) {
  const { t } = useTranslation();
  const name: LayoutField = field;
  const value = layout.values[field];
  const choose = (text: string | undefined): void => {
    const chosen = options.find((option) => option === text);
    if (chosen !== undefined) void save(() => changeLayout(layout.body.id, field, chosen));
  };
  return (
    <LayoutFieldRow layout={layout} field={field}>
      <Field label={t(`layout.fields.${name}`)}>
        <Dropdown
          className={styles.control ?? ''}
          value={textOf(value)}
          selectedOptions={[value]}
          onOptionSelect={(_event, { optionValue }) => choose(optionValue)}
        >
          {options.map((option) => (
            <Option key={option} value={option}>
              {textOf(option)}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </LayoutFieldRow>
  );
}
