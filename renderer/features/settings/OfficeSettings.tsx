import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#shared/contract/contract.ts';
import { callMain } from '../../bridge/main.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useFailureText } from '../../components/useFailureText.ts';
import styles from './SettingsScreen.module.css';

type Office = ResponseOf<'office.describe'>;

/** The programs that appendices are made into PDF with: found by themselves, or the one chosen here. */
export function OfficeSettings() {
  const { t } = useTranslation();
  const notice = useNotice();
  const failureText = useFailureText();
  const [office, setOffice] = useState<Office | undefined>(undefined);
  const ask = (topic: 'office.describe' | 'office.choose' | 'office.forget'): void => {
    callMain(topic, undefined)
      // A closed dialog changes nothing.
      .then((answer) => answer && setOffice(answer))
      .catch((error: unknown) => notice(failureText(error), 'error'));
  };
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once; what changes it is done here
  useEffect(() => ask('office.describe'), []);
  if (office === undefined) return null;
  return (
    <section aria-label={t('settings.office')}>
      <h2 className={styles.subtitle}>{t('settings.office')}</h2>
      <p className={styles.hint}>{t('settings.officeHint')}</p>
      {office.programs.length === 0 && <p className={styles.program}>{t('settings.officeNone')}</p>}
      {office.programs.map(({ name, path }) => (
        <p key={name} className={styles.program}>
          {t(office.isChosen ? 'settings.officeChosen' : 'settings.officeFound', {
            name: t(`settings.officeNames.${name}`),
            path,
          })}
        </p>
      ))}
      <div className={styles.newWord}>
        <Button onClick={() => ask('office.choose')}>{t('settings.chooseOffice')}</Button>
        {office.isChosen && (
          <Button onClick={() => ask('office.forget')}>{t('settings.forgetOffice')}</Button>
        )}
      </div>
    </section>
  );
}
