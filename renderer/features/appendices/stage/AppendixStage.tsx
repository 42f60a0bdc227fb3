import { Button, mergeClasses } from '@fluentui/react-components';
import { DocumentArrowUpRegular, OpenRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { canRun } from '#shared/files/programs.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import { useReading } from '../../../stores/reading.ts';
import { AppendixReader } from '../../reader/AppendixReader.tsx';
import { SourceFacts } from '../details/SourceFacts.tsx';
import { FileIcon } from '../FileIcon.tsx';
import type { AppendixActs } from '../useAppendixActs.tsx';
import styles from './AppendixStage.module.css';

interface AppendixStageProps {
  /** undefined: none is looked at yet. */
  readonly appendix: Appendix | undefined;
  readonly number: number | undefined;
  readonly acts: AppendixActs;
  readonly isLocked: boolean;
  readonly isMissing: boolean;
  /** Files are held over the screen and can be let go. */
  readonly isHeldOver: boolean;
}

/** The middle of the screen: the appendix that is looked at. */
export function AppendixStage({
  appendix,
  number,
  acts,
  isLocked,
  isMissing,
  isHeldOver,
}: AppendixStageProps) {
  const { t } = useTranslation();
  const isBeingRead = useReading(({ visit }) => visit !== null && visit.appendixId === appendix?.id);
  if (isHeldOver || !appendix) {
    return (
      <div className={mergeClasses(styles.stage, isHeldOver && styles.over)} data-pane="pages">
        <div className={styles.card}>
          <DocumentArrowUpRegular fontSize={48} aria-hidden />
          <p>
            {t(isLocked ? 'appendices.choose' : isHeldOver ? 'appendices.letGo' : 'appendices.chooseOrDrop')}
          </p>
        </div>
      </div>
    );
  }
  const { source } = appendix;
  const card = (
    <div className={styles.card}>
      <FileIcon source={appendix.source} size={48} />
      <h2>
        {number === undefined ? '' : `${t('appendices.number', { number })} `}
        {appendix.title}
      </h2>
      <SourceFacts source={appendix.source} isMissing={isMissing} />
      {source && !(source.kind === 'file' && canRun(source.fileName)) && (
        <Button icon={<OpenRegular />} onClick={() => acts.open(appendix)}>
          {t(source.kind === 'link' ? 'appendices.openLink' : 'appendices.open')}
        </Button>
      )}
    </div>
  );
  return source?.kind === 'file' && !isMissing ? (
    <AppendixReader
      key={source.sha256}
      appendix={appendix}
      source={source}
      wayOut={card}
      takesFocus={isBeingRead}
    />
  ) : (
    <div className={styles.stage} data-pane="pages">
      {card}
    </div>
  );
}
