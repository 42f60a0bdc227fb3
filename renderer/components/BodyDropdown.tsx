import { Dropdown, Field, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';

interface BodyDropdownProps {
  readonly bodies: readonly Body[];
  readonly chosen: Body | undefined;
  readonly onChange: (bodyId: string) => void;
}

/** Whose meeting it is. */
export function BodyDropdown({ bodies, chosen, onChange }: BodyDropdownProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('meetings.body')}>
      <Dropdown
        value={chosen?.name ?? ''}
        selectedOptions={chosen ? [chosen.id] : []}
        onOptionSelect={(_event, { optionValue }) => optionValue && onChange(optionValue)}
      >
        {bodies.map((body) => (
          <Option key={body.id} value={body.id}>
            {body.name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
