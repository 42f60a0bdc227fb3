import { Field, SpinButton } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { isLayoutValue, type LayoutField, type LayoutValues } from '#shared/layouts/changes/layoutFields.ts';
import { changeLayout } from '../../../database/bodyLayout.ts';
import { save } from '../../../stores/saving.ts';
import type { EditedLayout } from './editedLayout.ts';
import { LayoutFieldRow } from './LayoutFieldRow.tsx';
import { readSize } from './readSize.ts';
import styles from './Appearance.module.css';

type SizeName = {
  [Field in LayoutField]: LayoutValues[Field] extends number ? Field : never;
}[LayoutField];

interface SizeFieldProps {
  readonly layout: EditedLayout;
  readonly field: SizeName;
  readonly unit: 'points' | 'millimetres';
}

const steps = { points: 0.5, millimetres: 1 } as const;

/** A size of text or a margin: typed, or changed in steps with the arrows. One that is too large or small is not taken. */
export function SizeField({ layout, field, unit }: SizeFieldProps) {
  const { t } = useTranslation();
  const value = layout.values[field];
  const step = steps[unit];
  const change = (size: number | null): void => {
    if (size === null || !isLayoutValue(field, size)) return;
    void save(() => changeLayout(layout.body.id, field, size));
  };
  return (
    <LayoutFieldRow layout={layout} field={field}>
      <Field label={t(`layout.fields.${field}`)}>
        <SpinButton
          className={styles.size ?? ''}
          value={value}
          displayValue={t(`layout.units.${unit}`, { size: value })}
          step={step}
          onChange={(_event, { value: stepped, displayValue }) =>
            change(stepped ?? readSize(displayValue ?? '', step))
          }
        />
      </Field>
    </LayoutFieldRow>
  );
}
