import { ToggleButton } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { YearPlanPlace } from '../../stores/navigation.ts';
import styles from './YearPlanBar.module.css';

type Form = YearPlanPlace['form'];

const forms: readonly Form[] = ['wheel', 'list'];

interface FormChoiceProps {
  readonly form: Form;
  readonly onChange: (form: Form) => void;
}

/** The year as a picture, or as a list that is read from top to bottom. */
export function FormChoice({ form, onChange }: FormChoiceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.forms} aria-label={t('yearPlan.show')}>
      {forms.map((option) => (
        <ToggleButton key={option} checked={option === form} onClick={() => onChange(option)}>
          {t(`yearPlan.form.${option}`)}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
