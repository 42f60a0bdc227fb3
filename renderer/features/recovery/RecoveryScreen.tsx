import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { DatabaseWarningRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestorePoint } from '#shared/contract/contract.ts';
import { callMain } from '../../bridge/main.ts';
import { useDates } from '../../components/useDates.ts';
import { useFailureText } from '../../components/useFailureText.ts';
import type { OpenProblem } from '../../database/open.ts';
import { describeProblem } from './describeProblem.ts';
import { RestorePoints } from './RestorePoints.tsx';
import styles from './RecoveryScreen.module.css';

/** What Punkt shows when the meetings cannot be opened: what happened, what is safe, and every way on. */
export function RecoveryScreen({ problem }: { readonly problem: OpenProblem }) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const failureText = useFailureText();
  const [points, setPoints] = useState<readonly RestorePoint[] | null>(null);
  const [chosenAt, setChosenAt] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const heading = useFocusAtStart();

  useEffect(() => {
    callMain('backup.list', undefined)
      .then((found) => {
        setPoints(found);
        return setChosenAt(found[0]?.at ?? null);
      })
      .catch((reason: unknown) => {
        setPoints([]);
        setError(failureText(reason));
      });
  }, [failureText]);

  const hasPoints = points !== null && points.length > 0;
  const startOver = (restoreFrom: string | null): void => {
    callMain('recovery.startOver', { restoreFrom }).catch((reason: unknown) => setError(failureText(reason)));
  };
  const saveReport = (): void => {
    callMain('recovery.saveReport', describeProblem(problem)).catch((reason: unknown) =>
      setError(failureText(reason)),
    );
  };

  return (
    <div className={styles.scroller}>
      <main className={styles.page}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          <DatabaseWarningRegular fontSize={28} aria-hidden className={styles.icon ?? ''} />
          {t('recovery.title')}
        </h1>
        <p className={styles.text}>
          {t(`recovery.${problem.kind}`)}
          {hasPoints && ` ${t(`recovery.chooseCopy.${problem.kind}`)}`}
        </p>
        {points === null && <Spinner aria-label={t('recovery.backups')} />}
        {hasPoints && <RestorePoints points={points} chosenAt={chosenAt} onChoose={setChosenAt} />}
        {points?.length === 0 && <p className={styles.text}>{t('recovery.noBackups')}</p>}
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('recovery.nothingDeleted')}</MessageBarBody>
        </MessageBar>
        {error && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody role="alert">{error}</MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.actions}>
          {chosenAt && (
            <Button appearance="primary" onClick={() => startOver(chosenAt)}>
              {t('recovery.restore', { time: moment(new Date(chosenAt)) })}
            </Button>
          )}
          <Button
            appearance={points?.length === 0 ? 'primary' : 'secondary'}
            onClick={() => window.location.reload()}
          >
            {t('recovery.tryAgain')}
          </Button>
          {points?.length === 0 && (
            <Button onClick={() => startOver(null)}>{t('recovery.startEmpty')}</Button>
          )}
          <div className={styles.further}>
            <Button appearance="subtle" onClick={saveReport}>
              {t('recovery.saveReport')}
            </Button>
            <Button appearance="subtle" onClick={() => void callMain('app.quit', undefined)}>
              {t('recovery.quit')}
            </Button>
          </div>
        </div>
        <details className={styles.details}>
          <summary>{t('recovery.details')}</summary>
          <pre>{describeProblem(problem)}</pre>
        </details>
      </main>
    </div>
  );
}

/** A screen reader begins to read at the heading, and the first Tab leads to the copies. */
function useFocusAtStart() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
