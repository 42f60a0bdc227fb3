import { Button, Dropdown, Option, Tooltip } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, CopyRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import filters from '../../components/filters.module.css';
import { runAct } from '../../stores/acts.ts';
import { go, type YearPlanPlace } from '../../stores/navigation.ts';
import { FormChoice } from './FormChoice.tsx';
import styles from './YearPlanBar.module.css';

interface YearPlanBarProps {
  readonly place: YearPlanPlace;
  readonly bodies: readonly Body[];
  readonly body: Body;
  readonly year: number;
  /** false where the year holds nothing. */
  readonly canCopy: boolean;
}

/** Whose year it is, which year, and how it is shown. */
export function YearPlanBar({ place, bodies, body, year, canCopy }: YearPlanBarProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.bar}>
      <h1>{t('yearPlan.title')}</h1>
      <Dropdown
        className={styles.body ?? ''}
        aria-label={t('meetings.body')}
        value={body.name}
        button={{ children: <span className={filters.chosen}>{body.name}</span> }}
        selectedOptions={[body.id]}
        onOptionSelect={(_event, { optionValue }) => optionValue && go({ ...place, bodyId: optionValue })}
      >
        {bodies.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
      </Dropdown>
      <div className={styles.years}>
        <Tooltip content={t('acts.previousYear')} relationship="label">
          <Button appearance="subtle" icon={<ChevronLeftRegular />} onClick={() => runAct('previousYear')} />
        </Tooltip>
        <span className={styles.year} aria-live="polite">
          {year}
        </span>
        <Tooltip content={t('acts.nextYear')} relationship="label">
          <Button appearance="subtle" icon={<ChevronRightRegular />} onClick={() => runAct('nextYear')} />
        </Tooltip>
      </div>
      <div className={styles.right}>
        <FormChoice form={place.form} onChange={(form) => go({ ...place, form })} />
        <Button icon={<CopyRegular />} disabled={!canCopy} onClick={() => runAct('copyYear')}>
          {t('yearPlan.copyTo', { year: year + 1 })}
        </Button>
      </div>
    </div>
  );
}
