import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayoutField } from '#shared/layouts/changes/layoutFields.ts';
import { resetLayoutField } from '../../../database/bodyLayout.ts';
import type { EditedLayout } from './editedLayout.ts';
import { Resettable } from './Resettable.tsx';

interface LayoutFieldRowProps {
  readonly layout: EditedLayout;
  readonly field: LayoutField;
  readonly children: ReactNode;
}

/** The control of one field of the layout, with the way back to the form's own value. */
export function LayoutFieldRow({ layout: { body }, field, children }: LayoutFieldRowProps) {
  const { t } = useTranslation();
  return (
    <Resettable
      name={t(`layout.fields.${field}`)}
      changed={body.layoutChanges[field] !== undefined}
      onReset={() => resetLayoutField(body.id, field)}
    >
      {children}
    </Resettable>
  );
}
