import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { useKeptFocus } from '../../components/useKeptFocus.ts';
import { readBin, readBinOfMeeting, type BinEntry } from '../../database/bin.ts';
import { bringBack, deleteForGood } from '../../database/binActs.ts';
import { useLive } from '../../database/live.ts';
import { save } from '../../stores/saving.ts';
import { BinLine } from './BinLine.tsx';
import { useEntryTitle } from './useEntryTitle.ts';
import lines from '../../components/lineList.module.css';
import { DialogFrame } from '../../components/DialogFrame.tsx';
import styles from './BinDialog.module.css';

interface BinDialogProps {
  /** Whose bin: what was deleted in this meeting; null: deleted meetings and bodies. */
  readonly meetingId: string | null;
  readonly onClose: () => void;
}

/** What was deleted, to be brought back or deleted for good. Nothing goes from here by itself. */
export function BinDialog({ meetingId, onClose }: BinDialogProps) {
  const { t } = useTranslation();
  const entries = useLive(() => (meetingId === null ? readBin() : readBinOfMeeting(meetingId)), [meetingId]);
  const titleOf = useEntryTitle();
  const [doomed, setDoomed] = useState<readonly BinEntry[] | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, entries);
  // With its lines from the start, so that the first of them takes the focus.
  if (!entries) return null;
  return (
    <DialogFrame className={styles.surface} onClose={onClose}>
      <DialogBody>
        <DialogTitle>{t(meetingId === null ? 'bin.title' : 'bin.titleOfMeeting')}</DialogTitle>
        <DialogContent>
          <p className={lines.note}>{t(entries.length === 0 ? 'bin.empty' : 'bin.kept')}</p>
          <ul ref={list} className={lines.list} aria-label={t('bin.title')}>
            {entries.map((entry) => (
              <BinLine
                key={entry.id}
                entry={entry}
                onBringBack={() => void save(() => bringBack(entry))}
                onDelete={() => setDoomed([entry])}
              />
            ))}
          </ul>
        </DialogContent>
        <DialogActions>
          <Button disabled={entries.length === 0} onClick={() => setDoomed(entries)}>
            {t('bin.emptyBin')}
          </Button>
          <Button appearance="primary" onClick={onClose} data-rest>
            {t('close')}
          </Button>
        </DialogActions>
      </DialogBody>
      {doomed && (
        <ConfirmDialog
          question={
            doomed.length === 1
              ? t('bin.confirmOne', { title: doomed.map(titleOf).join('') })
              : t('bin.confirmAll', { count: doomed.length })
          }
          text={t('bin.confirmText')}
          verb={t('bin.delete')}
          onConfirm={() => void save(() => deleteForGood(doomed))}
          onClose={() => setDoomed(null)}
        />
      )}
    </DialogFrame>
  );
}
