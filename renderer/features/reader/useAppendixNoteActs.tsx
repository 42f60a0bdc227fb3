import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import { useUndoToast } from '../../components/toasts.tsx';
import { addAnnotation, changeAnnotation, removeAnnotation } from '../../database/annotations.ts';
import { readReaderOf } from '../../database/readers.ts';
import { save } from '../../stores/saving.ts';
import { NoteDialog } from './NoteDialog.tsx';
import type { MarkedWords } from './pdf/markedOnPage.ts';
import type { AppendixNote } from './useNotesOnAppendix.ts';

export interface AppendixNoteActs {
  readonly write: (about: MarkedWords) => void;
  readonly change: (note: AppendixNote) => void;
  readonly remove: (note: AppendixNote) => void;
}

type Question =
  | { readonly kind: 'new'; readonly about: MarkedWords }
  | { readonly kind: 'change'; readonly note: AppendixNote };

/** Writing notes at places in an appendix, and the dialog that asks for their words. */
export function useAppendixNoteActs(appendix: Appendix): {
  acts: AppendixNoteActs;
  dialog: JSX.Element | null;
} {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const [question, setQuestion] = useState<Question | null>(null);
  const close = (): void => setQuestion(null);
  const acts: AppendixNoteActs = {
    write: (about) => setQuestion({ kind: 'new', about }),
    change: (note) => setQuestion({ kind: 'change', note }),
    remove: ({ note }) =>
      void save(() => removeAnnotation(note)).then((isDone) => isDone && offerUndo(t('reader.noteRemoved'))),
  };
  return { acts, dialog: question && dialogOf(question) };

  function dialogOf(asked: Question): JSX.Element {
    if (asked.kind === 'change') {
      const { note, anchor, text } = asked.note;
      return (
        <NoteDialog
          title={t('reader.changeNote')}
          quote={anchor.quote}
          text={text}
          visibility={note.visibility}
          onKeep={(words) => save(() => changeAnnotation(note, words))}
          onClose={close}
        />
      );
    }
    const { page, quote, rectangles } = asked.about;
    return (
      <NoteDialog
        title={t('reader.noteOnPage', { page: page + 1 })}
        quote={quote}
        text=""
        visibility="private"
        onKeep={(words) =>
          save(async () =>
            addAnnotation(appendix.meetingId, {
              itemId: appendix.itemId,
              anchor: {
                kind: 'appendix',
                appendixId: appendix.id,
                page: page + 1,
                quote,
                rectangles: [...rectangles],
              },
              kind: 'note',
              author: await readReaderOf(appendix.meetingId),
              ...words,
            }),
          )
        }
        onClose={close}
      />
    );
  }
}
