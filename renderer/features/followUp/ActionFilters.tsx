import { Dropdown, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { actionStates, type ActionFilter } from '#shared/followUp/filterActions.ts';
import type { Body } from '#shared/model/body.ts';
import { BodyFilter } from '../../components/BodyFilter.tsx';
import { Filters, ToggleFilter, WordsFilter } from '../../components/Filters.tsx';
import filters from '../../components/filters.module.css';

interface ActionFiltersProps {
  readonly filter: ActionFilter;
  readonly onChange: (filter: ActionFilter) => void;
  readonly bodies: readonly Body[];
  /** Everybody who is responsible for something. */
  readonly people: readonly string[];
}

/** By body, by who is responsible, by how far it is, and by words. */
export function ActionFilters({ filter, onChange, bodies, people }: ActionFiltersProps) {
  const { t } = useTranslation();
  const responsible = filter.responsible ?? t('followUp.everybody');
  return (
    <Filters>
      <BodyFilter
        bodies={bodies}
        bodyId={filter.bodyId}
        onChange={(bodyId) => onChange({ ...filter, bodyId })}
      />
      <Dropdown
        aria-label={t('followUp.filterPerson')}
        className={filters.dropdown}
        value={responsible}
        button={{ children: <span className={filters.chosen}>{responsible}</span> }}
        selectedOptions={[filter.responsible ?? '']}
        onOptionSelect={(_event, { optionValue }) =>
          onChange({ ...filter, responsible: optionValue || null })
        }
      >
        <Option value="">{t('followUp.everybody')}</Option>
        {people.map((name) => (
          <Option key={name}>{name}</Option>
        ))}
      </Dropdown>
      <ToggleFilter
        label={t('followUp.filterState')}
        values={actionStates}
        textOf={(state) => t(`followUp.filter.${state}`)}
        chosen={filter.state}
        onChange={(state) => onChange({ ...filter, state })}
      />
      <WordsFilter
        label={t('followUp.filterWords')}
        words={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
    </Filters>
  );
}
