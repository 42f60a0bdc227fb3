import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { AgendaChanges, ChangedItem } from '#shared/changes/changes.ts';
import { useCopy, type Copied } from '../../components/useCopy.ts';
import { useLive } from '../../database/live.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { focusShown } from '../history/focusShown.ts';
import { ChangeLines } from './ChangeLines.tsx';
import { changesAsText } from './changesAsText.ts';
import { describeItemChange, describeMeetingChange } from './describeChange.ts';
import { readChanges } from './readChanges.ts';
import { DialogFrame } from '../../components/DialogFrame.tsx';
import styles from './ChangesDialog.module.css';

interface ChangesDialogProps {
  readonly meetingId: string;
  readonly issueNumber: number;
  readonly onClose: () => void;
}

/** What was changed since the agenda was last sent out. Each item's name leads to it, and each of its texts. */
export function ChangesDialog({ meetingId, issueNumber, onClose }: ChangesDialogProps) {
  const { t } = useTranslation();
  const changes = useLive(() => readChanges(meetingId), [meetingId]);
  const title = t('changes.title', { number: issueNumber });
  const copy = useCopy();
  if (!changes) return null;
  const goTo = (itemId: string | null, rowId: string | null): void => {
    // The dialog gives the focus back as it goes: the place takes it after that, and at once.
    flushSync(onClose);
    openMeeting(meetingId, itemId === null ? { kind: 'facts' } : { kind: 'item', itemId });
    const shown = rowId ?? itemId;
    if (shown !== null) void focusShown(shown, rowId === null ? 'outline' : 'page');
  };
  const isEmpty = changes.meeting.length === 0 && changes.items.length === 0;
  return (
    <DialogFrame className={styles.surface} onClose={onClose}>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        {/* Reached by Tab, so that the arrows can scroll it. */}
        <DialogContent className={styles.changes} tabIndex={0}>
          {isEmpty && <p>{t('changes.none')}</p>}
          <MeetingChanges changes={changes} onGo={() => goTo(null, null)} />
          {changes.items.map((item) => (
            <ItemChanges key={item.itemId} item={item} onGo={(rowId) => goTo(item.itemId, rowId)} />
          ))}
        </DialogContent>
        <DialogActions>
          <Button
            disabled={isEmpty}
            onClick={() => copy(async () => asCopied(changesAsText(title, changes, t)), t('changes.copied'))}
          >
            {t('changes.copy')}
          </Button>
          <Button appearance="primary" onClick={onClose}>
            {t('close')}
          </Button>
        </DialogActions>
      </DialogBody>
    </DialogFrame>
  );
}

function MeetingChanges({
  changes: { meeting },
  onGo,
}: {
  readonly changes: AgendaChanges;
  readonly onGo: () => void;
}) {
  const { t } = useTranslation();
  if (meeting.length === 0) return null;
  return (
    <section>
      <h3 className={styles.item}>
        <button type="button" className={styles.go} onClick={onGo}>
          {t('changes.ofMeeting')}
        </button>
      </h3>
      <ChangeLines lines={meeting.map((change) => describeMeetingChange(change, t))} onGo={onGo} />
    </section>
  );
}

interface ItemChangesProps {
  readonly item: ChangedItem;
  /** null: to the item itself. */
  readonly onGo: (rowId: string | null) => void;
}

function ItemChanges({ item: { number, title, changes }, onGo }: ItemChangesProps) {
  const { t } = useTranslation();
  const name = t('changes.itemTitle', { number, title: title || t('item.untitled') });
  const isGone = changes.some(({ kind }) => kind === 'removed');
  return (
    <section>
      <h3 className={styles.item}>
        {isGone ? (
          name
        ) : (
          <button type="button" className={styles.go} onClick={() => onGo(null)}>
            {name}
          </button>
        )}
      </h3>
      <ChangeLines lines={changes.map((change) => describeItemChange(change, t))} onGo={onGo} />
    </section>
  );
}

/** Lines of text as they are shown wherever they are pasted. */
function asCopied(text: string): Copied {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return { text, html: `<p>${escaped.replaceAll('\n', '<br>')}</p>` };
}
