import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appendix, FileSource } from '#shared/model/appendix.ts';
import type { Item } from '#shared/model/item.ts';
import { callMain } from '../../bridge/main.ts';
import { useNotice, useUndoToast } from '../../components/toasts.tsx';
import { useFailureText } from '../../components/useFailureText.ts';
import type { Agenda } from '../../database/agenda.ts';
import { changeAccess, deleteAppendices, moveAppendicesTo } from '../../database/appendices.ts';
import { replaceAppendixFile } from '../../database/appendixFiles.ts';
import { save } from '../../stores/saving.ts';
import { AddressDialog } from './AddressDialog.tsx';
import { useAttach } from './intake/useAttach.ts';
import { useFileChooser } from './intake/useFileChooser.tsx';
import { ItemDialog } from './ItemDialog.tsx';

/** What of a kept file names it. */
export type OpenableFile = Pick<FileSource, 'fileName' | 'sha256' | 'size'>;

/** What can be done to an appendix, wherever it is shown. */
export interface AppendixActs {
  /** In its own program, or in the browser where it is a link. */
  readonly open: (appendix: Appendix) => void;
  readonly openFile: (file: OpenableFile) => void;
  readonly saveCopy: (file: OpenableFile) => void;
  /** Asks for a file to put in it. */
  readonly chooseFile: (appendix: Appendix) => void;
  /** Asks for an address to put in it. */
  readonly askForLink: (appendix: Appendix) => void;
  /** Asks for the item to move them to. */
  readonly askForItem: (appendices: readonly Appendix[]) => void;
  /** Opens them where all are closed, and closes them all otherwise. */
  readonly toggleAccess: (appendices: readonly Appendix[]) => void;
  readonly remove: (appendices: readonly Appendix[]) => void;
}

type Question =
  | { readonly about: 'link'; readonly appendix: Appendix }
  | { readonly about: 'item'; readonly appendices: readonly Appendix[] };

/** The acts, and what they show while they ask; that must stand somewhere on the screen. */
export function useAppendixActs(agenda: Agenda): { acts: AppendixActs; surroundings: JSX.Element } {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const attach = useAttach();
  const { choose, field } = useFileChooser();
  const [question, setQuestion] = useState<Question | null>(null);
  const { openFile, openLink, saveCopy } = useOpening();
  const itemOf = ({ itemId }: Appendix): Item | undefined =>
    agenda.items.find(({ item }) => item.id === itemId)?.item;

  const acts: AppendixActs = {
    openFile,
    saveCopy,
    open({ source }) {
      if (source?.kind === 'link') openLink(source.url);
      else if (source) openFile(source);
    },
    chooseFile(appendix) {
      const item = itemOf(appendix);
      choose(([file]) => void (item && file && attach.inAppendix(appendix, item, file)), false);
    },
    askForLink: (appendix) => setQuestion({ about: 'link', appendix }),
    askForItem: (appendices) => setQuestion({ about: 'item', appendices }),
    toggleAccess: (appendices) =>
      void save(() => changeAccess(appendices, areClosed(appendices) ? 'open' : 'closed')),
    remove: (appendices) =>
      void save(() => deleteAppendices(appendices)).then(
        (isDone) =>
          isDone &&
          offerUndo(t('appendices.deleted', { count: appendices.length, title: titleOf(appendices) })),
      ),
  };
  const close = (): void => setQuestion(null);
  const surroundings = (
    <>
      {field}
      {question?.about === 'link' && (
        <AddressDialog
          appendix={question.appendix}
          onAnswered={(url) => save(() => replaceAppendixFile(question.appendix, { kind: 'link', url }))}
          onClose={close}
        />
      )}
      {question?.about === 'item' && (
        <ItemDialog
          title={t('appendices.moveTitle', {
            count: question.appendices.length,
            title: titleOf(question.appendices),
          })}
          submitText={t('appendices.move')}
          agenda={agenda}
          itemId={question.appendices[0]?.itemId ?? null}
          onAnswered={({ id }) => save(() => moveAppendicesTo(question.appendices, id, null))}
          onClose={close}
        />
      )}
    </>
  );
  return { acts, surroundings };
}

/** Whether none of them may be published. */
export function areClosed(appendices: readonly Appendix[]): boolean {
  return appendices.every(({ access }) => access === 'closed');
}

function titleOf([first]: readonly Appendix[]): string {
  return first?.title ?? '';
}

function useOpening(): Pick<AppendixActs, 'openFile' | 'saveCopy'> & { openLink: (url: string) => void } {
  const { t } = useTranslation();
  const notice = useNotice();
  const failureText = useFailureText();
  const tell = (error: unknown): void => notice(failureText(error), 'error');
  return {
    openFile: ({ fileName, sha256, size }) =>
      void callMain('appendix.open', { fileName, sha256, size }).catch(tell),
    openLink: (url) => void callMain('appendix.openLink', url).catch(tell),
    saveCopy: ({ fileName, sha256, size }) =>
      void callMain('appendix.saveCopy', { fileName, sha256, size })
        .then((target) => target && notice(t('appendices.saved', { file: target.fileName }), 'success'))
        .catch(tell),
  };
}
