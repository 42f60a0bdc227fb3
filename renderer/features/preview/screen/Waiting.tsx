import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../../components/useFailureText.ts';
import styles from './PreviewScreen.module.css';

interface WaitingProps {
  /** null: the pages are still being counted. */
  readonly failure: unknown;
  readonly onTryAgain: () => void;
}

/** Until the pages are counted for the first time, or why they could not be. */
export function Waiting({ failure, onTryAgain }: WaitingProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return (
    <div className={styles.waiting}>
      {failure === null ? (
        <Spinner label={t('preview.counting')} />
      ) : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failureText(failure)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onTryAgain}>{t('preview.tryAgain')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
