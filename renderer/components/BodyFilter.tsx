import { Dropdown, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import filters from './filters.module.css';

interface BodyFilterProps {
  readonly bodies: readonly Body[];
  /** null: all of them. */
  readonly bodyId: string | null;
  readonly onChange: (bodyId: string | null) => void;
}

/** Narrows a list to one body. */
export function BodyFilter({ bodies, bodyId, onChange }: BodyFilterProps) {
  const { t } = useTranslation();
  const chosen = bodies.find(({ id }) => id === bodyId)?.name ?? t('meetings.allBodies');
  return (
    <Dropdown
      aria-label={t('meetings.filterBody')}
      className={filters.dropdown}
      value={chosen}
      button={{ children: <span className={filters.chosen}>{chosen}</span> }}
      selectedOptions={[bodyId ?? '']}
      onOptionSelect={(_event, { optionValue }) => onChange(optionValue || null)}
    >
      <Option value="">{t('meetings.allBodies')}</Option>
      {bodies.map((body) => (
        <Option key={body.id} value={body.id}>
          {body.name}
        </Option>
      ))}
    </Dropdown>
  );
}
