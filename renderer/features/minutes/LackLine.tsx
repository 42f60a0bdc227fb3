import { WarningRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ItemLack, MeetingLack } from '#shared/minutes/findLacks.ts';
import styles from './LackLine.module.css';

/** What is missing, shortly: the first of it, and how much more. */
export function LackLine({ lacks }: { readonly lacks: readonly (ItemLack | MeetingLack)[] }) {
  const { t } = useTranslation();
  const [first, ...others] = lacks;
  if (first === undefined) return null;
  const name = t(`minutes.lack.${first}`);
  return (
    <span className={styles.lack}>
      <WarningRegular fontSize={16} aria-label={t('minutes.lacks')} />
      {others.length > 0 ? t('minutes.lackAndMore', { name, count: others.length }) : name}
    </span>
  );
}

/** Everything that is missing, in whole sentences that say what to do. */
export function LackSentences({ lacks }: { readonly lacks: readonly (ItemLack | MeetingLack)[] }) {
  const { t } = useTranslation();
  if (lacks.length === 0) return null;
  return (
    <ul className={styles.sentences}>
      {lacks.map((lack) => (
        <li key={lack} className={styles.lack}>
          <WarningRegular fontSize={16} aria-hidden />
          {t(`minutes.lackText.${lack}`)}
        </li>
      ))}
    </ul>
  );
}
