import { Button } from '@fluentui/react-components';
import {
  ArrowSwapRegular,
  AttachRegular,
  LinkRegular,
  OpenRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { canRun } from '#shared/files/programs.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { AppendixActs } from './useAppendixActs.tsx';
import styles from './SourceActs.module.css';

interface SourceActsProps {
  readonly appendix: Appendix;
  readonly acts: AppendixActs;
  readonly isLocked: boolean;
}

/** What can be done to what is in an appendix: opening it, saving a copy, putting another file in. */
export function SourceActs({ appendix, acts, isLocked }: SourceActsProps) {
  const { t } = useTranslation();
  const { source } = appendix;
  return (
    <div className={styles.acts}>
      {source && !(source.kind === 'file' && canRun(source.fileName)) && (
        <Button icon={<OpenRegular />} onClick={() => acts.open(appendix)}>
          {t(source.kind === 'link' ? 'appendices.openLink' : 'appendices.open')}
        </Button>
      )}
      {source?.kind === 'file' && (
        <Button icon={<SaveRegular />} onClick={() => acts.saveCopy(source)}>
          {t('appendices.saveCopy')}
        </Button>
      )}
      {!isLocked && (
        <Button
          icon={source?.kind === 'file' ? <ArrowSwapRegular /> : <AttachRegular />}
          onClick={() => acts.chooseFile(appendix)}
        >
          {t(source?.kind === 'file' ? 'appendices.replace' : 'appendices.attachHere')}
        </Button>
      )}
      {!isLocked && source?.kind !== 'file' && (
        <Button icon={<LinkRegular />} onClick={() => acts.askForLink(appendix)}>
          {t(source?.kind === 'link' ? 'appendices.changeLink' : 'appendices.insertLinkHere')}
        </Button>
      )}
    </div>
  );
}
