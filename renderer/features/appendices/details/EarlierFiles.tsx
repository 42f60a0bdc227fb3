import { MenuItem } from '@fluentui/react-components';
import { ArrowUndoRegular, DeleteRegular, OpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { canRun } from '#shared/files/programs.ts';
import type { Appendix, EarlierFile } from '#shared/model/appendix.ts';
import { MoreMenu } from '../../../components/MoreMenu.tsx';
import { useUndoToast } from '../../../components/toasts.tsx';
import { useDates } from '../../../components/useDates.ts';
import { bringBackEarlierFile, deleteEarlierFile } from '../../../database/appendixFiles.ts';
import { save } from '../../../stores/saving.ts';
import type { AppendixActs } from '../useAppendixActs.tsx';
import { useFileFacts } from '../useFileFacts.ts';
import styles from './AppendixDetails.module.css';

interface EarlierFilesProps {
  readonly appendix: Appendix;
  readonly acts: AppendixActs;
  readonly isLocked: boolean;
}

/** The files that newer ones have replaced, the latest first; nothing where there are none. */
export function EarlierFiles({ appendix, acts, isLocked }: EarlierFilesProps) {
  const { t } = useTranslation();
  const { earlierFiles } = appendix;
  if (earlierFiles.length === 0) return null;
  return (
    <>
      <h3>{t('appendices.earlierFiles')}</h3>
      <ul className={styles.earlier}>
        {earlierFiles.toReversed().map((file) => (
          <EarlierLine
            key={`${file.replacedAt} ${file.sha256}`}
            appendix={appendix}
            file={file}
            acts={acts}
            isLocked={isLocked}
          />
        ))}
      </ul>
      <p className={styles.hint}>{t('appendices.earlierHint')}</p>
    </>
  );
}

function EarlierLine({ appendix, file, acts, isLocked }: EarlierFilesProps & { readonly file: EarlierFile }) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const facts = useFileFacts();
  const offerUndo = useUndoToast();
  const act = async (change: () => Promise<void>, text: string): Promise<void> => {
    if (await save(change)) offerUndo(text);
  };
  const { fileName } = file;
  return (
    <li>
      <span className={styles.earlierText}>
        <span className={styles.fileName}>{fileName}</span>
        <span className={styles.hint}>
          {t('appendices.replacedAt', { moment: moment(new Date(file.replacedAt)), facts: facts.all(file) })}
        </span>
      </span>
      <MoreMenu label={t('appendices.moreOfEarlier', { file: fileName })}>
        {!canRun(fileName) && (
          <MenuItem icon={<OpenRegular />} onClick={() => acts.openFile(file)}>
            {t('appendices.open')}
          </MenuItem>
        )}
        <MenuItem icon={<SaveRegular />} onClick={() => acts.saveCopy(file)}>
          {t('appendices.saveCopy')}
        </MenuItem>
        {!isLocked && (
          <>
            <MenuItem
              icon={<ArrowUndoRegular />}
              onClick={() =>
                void act(
                  () => bringBackEarlierFile(appendix, file),
                  t('appendices.broughtBack', { file: fileName }),
                )
              }
            >
              {t('appendices.bringBack')}
            </MenuItem>
            <MenuItem
              icon={<DeleteRegular />}
              onClick={() =>
                void act(
                  () => deleteEarlierFile(appendix, file),
                  t('appendices.earlierDeleted', { file: fileName }),
                )
              }
            >
              {t('delete')}
            </MenuItem>
          </>
        )}
      </MoreMenu>
    </li>
  );
}
