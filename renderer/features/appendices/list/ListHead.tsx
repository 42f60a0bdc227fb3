import { mergeClasses } from '@fluentui/react-components';
import { AttachRegular, DocumentAddRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import { ActButton } from '../../../components/ActButton.tsx';
import pane from '../../../components/listPane.module.css';
import styles from './AppendixList.module.css';

interface ListHeadProps {
  readonly appendices: readonly Appendix[];
  readonly markedCount: number;
  readonly isLocked: boolean;
}

/** How many appendices and pages there are, or how many are marked, and how more of them come. */
export function ListHead({ appendices, markedCount, isLocked }: ListHeadProps) {
  const { t } = useTranslation();
  const pages = appendices.reduce(
    (sum, { source }) => sum + (source?.kind === 'file' ? (source.pages ?? 0) : 0),
    0,
  );
  return (
    <div className={mergeClasses(pane.head, styles.head)}>
      <h2>{t('appendices.count', { count: appendices.length })}</h2>
      <output className={pane.count}>
        {markedCount > 1
          ? t('appendices.marked', { count: markedCount })
          : pages > 0 && t('appendices.pages', { count: pages })}
      </output>
      {!isLocked && (
        <>
          <ActButton id="attachFiles" appearance="subtle" icon={<AttachRegular />}>
            {t('appendices.attach')}
          </ActButton>
          <ActButton id="newAppendix" appearance="subtle" icon={<DocumentAddRegular />}>
            {t('appendices.withoutFile')}
          </ActButton>
        </>
      )}
    </div>
  );
}
