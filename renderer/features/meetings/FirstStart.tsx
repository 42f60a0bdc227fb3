import { Button, Link } from '@fluentui/react-components';
import { ArrowImportRegular, PeopleTeamRegular, ShieldLockRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { exampleNames } from '#shared/sample/samples.ts';
import { runAct } from '../../stores/acts.ts';
import { useOpenSample } from './useOpenSample.ts';
import styles from './FirstStart.module.css';

/** What Punkt shows until the first body or meeting is there. */
export function FirstStart() {
  const { t } = useTranslation();
  const openSample = useOpenSample();
  return (
    <div className={styles.scroller}>
      <div className={styles.page}>
        <span className={styles.mark} aria-hidden />
        <h1 className={styles.title}>{t('start.title')}</h1>
        <p className={styles.intro}>{t('start.intro')}</p>
        <div className={styles.card}>
          <Choice icon={<PeopleTeamRegular />} title={t('start.body')} text={t('start.bodyText')}>
            <Button appearance="primary" onClick={() => runAct('newBody')}>
              {t('bodies.add')}
            </Button>
          </Choice>
          <Choice icon={<ArrowImportRegular />} title={t('start.package')} text={t('start.packageText')}>
            <Button onClick={() => runAct('openPackage')}>{t('package.open')}</Button>
          </Choice>
        </div>
        <p className={styles.samples}>
          {exampleNames.map((name) => (
            <Link as="button" key={name} onClick={() => openSample(name)}>
              {t(`start.sample.${name}`)}
            </Link>
          ))}
        </p>
        <p className={styles.privacy}>
          <ShieldLockRegular fontSize={20} aria-hidden />
          {t('start.privacy')}
        </p>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Choice({ icon, title, text, children }: ChoiceProps) {
  return (
    <div className={styles.choice}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <div className={styles.choiceText}>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      {children}
    </div>
  );
}
