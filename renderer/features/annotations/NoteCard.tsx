import { Button, mergeClasses, Switch } from '@fluentui/react-components';
import {
  DeleteRegular,
  LockClosedRegular,
  NoteRegular,
  PinRegular,
  QuestionCircleRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { textOfNote } from '#shared/annotations/noteText.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { useUndoToast } from '../../components/toasts.tsx';
import { changeAnnotation, removeAnnotation, type PlacedNote } from '../../database/annotations.ts';
import { useNotesView } from '../../stores/notes.ts';
import { save } from '../../stores/saving.ts';
import { noteIcons } from './noteIcons.ts';
import { NoteText } from './NoteText.tsx';
import { useAnchorText } from './useAnchorText.ts';
import styles from './Notes.module.css';

interface NoteCardProps {
  readonly placed: PlacedNote;
  /** Whose notes can be changed here. */
  readonly reader: string;
}

/** A note: what it is about, what it says, and who may see it. Somebody else's is only read. */
export function NoteCard({ placed, reader }: NoteCardProps) {
  const { note, place } = placed;
  const anchorText = useAnchorText();
  const isCurrent = useNotesView((view) => view.currentId === note.id);
  const isOwn = note.author === reader;
  const Icon = place.kind === 'gone' ? NoteRegular : PinRegular;
  return (
    <li className={mergeClasses(styles.card, isCurrent && styles.current)} data-shows={note.id}>
      <div className={styles.anchor}>
        <Icon fontSize={16} aria-hidden />
        <span>{anchorText(placed)}</span>
      </div>
      {isOwn ? <NoteText note={note} /> : <OthersText note={note} />}
      {isOwn && <OwnTools note={note} />}
    </li>
  );
}

function OthersText({ note }: { readonly note: Annotation }) {
  const { t } = useTranslation();
  const Icon = noteIcons[note.kind];
  return (
    <>
      <p className={styles.said}>{textOfNote(note.content)}</p>
      <p className={styles.by}>
        <Icon fontSize={14} aria-hidden />
        {t('notes.by', { kind: t(`notes.kind.${note.kind}`), author: note.author })}
      </p>
    </>
  );
}

function OwnTools({ note }: { readonly note: Annotation }) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const isShared = note.visibility === 'shared';
  const change = (changes: Parameters<typeof changeAnnotation>[1]): void =>
    void save(() => changeAnnotation(note, changes));
  const remove = async (): Promise<void> => {
    if (await save(() => removeAnnotation(note))) offerUndo(t('notes.removed'));
  };
  return (
    <div className={styles.tools}>
      <Switch
        checked={isShared}
        label={
          isShared ? (
            t('notes.shared')
          ) : (
            <span className={styles.private}>
              <LockClosedRegular fontSize={14} aria-hidden />
              {t('notes.private')}
            </span>
          )
        }
        onChange={(_event, { checked }) => change({ visibility: checked ? 'shared' : 'private' })}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<QuestionCircleRegular />}
        aria-pressed={note.kind === 'question'}
        aria-label={t('notes.isQuestion')}
        title={t('notes.isQuestion')}
        className={mergeClasses(note.kind === 'question' && styles.pressed)}
        onClick={() => change({ kind: note.kind === 'question' ? 'note' : 'question' })}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<DeleteRegular />}
        aria-label={t('notes.remove')}
        title={t('notes.remove')}
        onClick={() => void remove()}
      />
    </div>
  );
}
