import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureError } from '#shared/contract/failure.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Item } from '#shared/model/item.ts';
import { useNotice, useUndoToast } from '../../../components/toasts.tsx';
import { useFailureText } from '../../../components/useFailureText.ts';
import { attachFiles } from '../../../database/appendices.ts';
import { replaceAppendixFile } from '../../../database/appendixFiles.ts';
import { save } from '../../../stores/saving.ts';
import { sendFiles, type SentFiles } from './sendFiles.ts';

export interface Attach {
  /** Makes the files appendices of an item, in one step. Those that cannot be read are told of. Gives the new ones. */
  readonly toItem: (item: Item, files: readonly File[]) => Promise<readonly Appendix[]>;
  /** Puts a file in an appendix, in the place of what is there. What else a mail holds is added to the item. */
  readonly inAppendix: (appendix: Appendix, item: Item, file: File) => Promise<void>;
  /** Says that these cannot be attached. */
  readonly refuseFolders: (names: readonly string[]) => void;
}

export function useAttach(): Attach {
  const { t } = useTranslation();
  const notice = useNotice();
  const offerUndo = useUndoToast();
  const failureText = useFailureText();

  const send = useCallback(
    async (files: readonly File[], itemId: string): Promise<SentFiles['received']> => {
      const sent = await sendFiles(files, itemId);
      for (const failure of sent?.failures ?? [])
        notice(failureText(new FailureError(failure.kind, failure)), 'error');
      return sent?.received ?? [];
    },
    [failureText, notice],
  );

  const toItem = useCallback<Attach['toItem']>(
    async (item, files) => {
      const received = await send(files, item.id);
      let added: readonly Appendix[] = [];
      const keep = async (): Promise<void> => {
        added = await attachFiles(item, received);
      };
      if (received.length > 0 && (await save(keep)))
        offerUndo(t('appendices.attached', { count: added.length }));
      return added;
    },
    [offerUndo, send, t],
  );

  const inAppendix = useCallback<Attach['inAppendix']>(
    async (appendix, item, file) => {
      const [first, ...others] = await send([file], item.id);
      if (!first) return;
      const wasFile = appendix.source?.kind === 'file';
      const keep = async (): Promise<void> => {
        await replaceAppendixFile(appendix, first.source);
        if (others.length > 0) await attachFiles(item, others);
      };
      if (await save(keep)) {
        offerUndo(t(wasFile ? 'appendices.replaced' : 'appendices.fileIn', { title: appendix.title }));
      }
    },
    [offerUndo, send, t],
  );

  const refuseFolders = useCallback(
    (names: readonly string[]) => {
      for (const fileName of names)
        notice(failureText(new FailureError('fileIsFolder', { fileName })), 'error');
    },
    [failureText, notice],
  );
  return { toItem, inAppendix, refuseFolders };
}
