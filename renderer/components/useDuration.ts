import { useTranslation } from 'react-i18next';

/** Minutes as a person says them: "3 t. 35 min.", "4 t.", "20 min." */
export function useDuration(): (minutes: number) => string {
  const { t } = useTranslation();
  return (total) => {
    const [hours, minutes] = [Math.floor(total / 60), total % 60];
    if (hours === 0) return t('clock.minutes', { minutes });
    return minutes === 0 ? t('clock.hours', { hours }) : t('clock.hoursAndMinutes', { hours, minutes });
  };
}
