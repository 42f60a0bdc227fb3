import { Button } from '@fluentui/react-components';
import { PanelLeftRegular } from '@fluentui/react-icons';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTools } from '../../../components/pages/PageTools.tsx';
import styles from './PreviewScreen.module.css';

interface PreviewToolsProps extends Omit<ComponentProps<typeof PageTools>, 'fits'> {
  /** Left out where the list stands beside the pages. */
  readonly onOpenList: (() => void) | undefined;
  /** What else is chosen here. */
  readonly children: ReactNode;
}

export function PreviewTools({ onOpenList, children, ...pages }: PreviewToolsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('preview.tools')} data-tools>
      {onOpenList && (
        <Button
          className={styles.openList ?? ''}
          appearance="subtle"
          icon={<PanelLeftRegular />}
          onClick={onOpenList}
        >
          {t('preview.contents')}
        </Button>
      )}
      {children}
      <PageTools {...pages} fits={['width', 'page', 'twoPages']} />
    </div>
  );
}
