import { Field, Switch, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { doc, p } from '#shared/richText/build.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import styles from './Reader.module.css';

/** What can be said in a note. */
export type NoteWords = Pick<Annotation, 'content' | 'visibility'>;

interface NoteDialogProps {
  readonly title: string;
  /** What it is about; empty where it is about the page as a whole. */
  readonly quote: string;
  readonly text: string;
  readonly visibility: Annotation['visibility'];
  readonly onKeep: (words: NoteWords) => Promise<unknown>;
  readonly onClose: () => void;
}

/** The words of a note, and who may read them. Without words, what was marked is marked. */
export function NoteDialog({ title, quote, onKeep, onClose, ...before }: NoteDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(before.text);
  const [isShared, setShared] = useState(before.visibility === 'shared');
  const lines = text.trim().split('\n');
  return (
    <FormDialog
      title={title}
      submitText={t('reader.keepNote')}
      ready={quote !== '' || text.trim() !== ''}
      onSubmit={() =>
        onKeep({
          content: doc(...lines.map((line) => (line === '' ? p() : p(line)))),
          visibility: isShared ? 'shared' : 'private',
        })
      }
      onClose={onClose}
    >
      {quote !== '' && <blockquote className={styles.quote}>{quote}</blockquote>}
      <Field label={t('reader.note')} {...(quote !== '' && { hint: t('reader.noteHint') })}>
        <Textarea rows={4} value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Switch
        label={t(isShared ? 'reader.shared' : 'reader.private')}
        checked={isShared}
        onChange={(_event, { checked }) => setShared(checked)}
      />
    </FormDialog>
  );
}
