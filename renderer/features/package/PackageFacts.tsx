import { useTranslation } from 'react-i18next';
import { useDates } from '../../components/useDates.ts';
import type { Sender } from './openedPackage.ts';
import styles from './PackageDialog.module.css';

interface PackageFactsProps {
  readonly bodyName: string;
  readonly day: string;
  readonly sender: Sender;
}

/** Which meeting a package is about, and where it comes from. */
export function PackageFacts({ bodyName, day, sender: { role, createdAt } }: PackageFactsProps) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <dl className={styles.facts}>
      <dt>{t('package.body')}</dt>
      <dd>{bodyName}</dd>
      <dt>{t('package.meeting')}</dt>
      <dd>{day}</dd>
      <dt>{t('package.from')}</dt>
      <dd>{t(`package.sender.${role}`, { moment: dates.moment(new Date(createdAt)) })}</dd>
    </dl>
  );
}
