import { Dropdown, Option, SearchBox, ToggleButton } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { actionStates, type ActionFilter } from '#shared/followUp/filterActions.ts';
import type { Body } from '#shared/model/body.ts';
import { BodyFilter } from '../../components/BodyFilter.tsx';
import styles from './FollowUpScreen.module.css';

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
  return (
    <div className={styles.filters}>
      <BodyFilter
        className={styles.bodyFilter}
        bodies={bodies}
        bodyId={filter.bodyId}
        onChange={(bodyId) => onChange({ ...filter, bodyId })}
      />
      <Dropdown
        aria-label={t('followUp.filterPerson')}
        className={styles.bodyFilter}
        value={filter.responsible ?? t('followUp.everybody')}
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
      <fieldset className={styles.states} aria-label={t('followUp.filterState')}>
        {actionStates.map((state) => (
          <ToggleButton
            key={state}
            checked={filter.state === state}
            onClick={() => onChange({ ...filter, state: filter.state === state ? null : state })}
          >
            {t(`followUp.filter.${state}`)}
          </ToggleButton>
        ))}
      </fieldset>
      <SearchBox
        className={styles.words}
        aria-label={t('followUp.filterWords')}
        placeholder={t('followUp.filterWords')}
        value={filter.words}
        onChange={(_event, { value }) => onChange({ ...filter, words: value })}
      />
    </div>
  );
}
