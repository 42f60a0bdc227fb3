import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '#shared/model/item.ts';
import { useAct } from '../../components/useAct.ts';
import type { Agenda } from '../../database/agenda.ts';
import { openAppendix } from '../../stores/navigation.ts';
import type { Picked } from './intake/pickedFiles.ts';
import { useAttach } from './intake/useAttach.ts';
import { useFileChooser } from './intake/useFileChooser.tsx';
import { ItemDialog } from './ItemDialog.tsx';
import { NewAppendixDialog } from './NewAppendixDialog.tsx';

interface Adding {
  /** Makes files appendices of an item; asks for which, where it was not said. */
  readonly take: (picked: Picked, itemId: string | undefined) => void;
  /** Must stand somewhere on the screen. */
  readonly surroundings: JSX.Element;
}

type Question =
  { readonly kind: 'itemFor'; readonly files: readonly File[] } | { readonly kind: 'withoutFile' };

/** How appendices come into the meeting, as acts too. `itemId` is the item that is proposed. */
export function useAddingAppendices(
  agenda: Agenda,
  { itemId: proposedId, isLocked }: { readonly itemId: string | null; readonly isLocked: boolean },
): Adding {
  const { t } = useTranslation();
  const attach = useAttach();
  const { choose, field } = useFileChooser();
  const [question, setQuestion] = useState<Question | null>(null);
  const available = !isLocked && agenda.items.length > 0;
  useAct('attachFiles', () => choose((files) => setQuestion({ kind: 'itemFor', files })), { available });
  useAct('newAppendix', () => setQuestion({ kind: 'withoutFile' }), { available });

  const add = async (item: Item, files: readonly File[]): Promise<void> => {
    const [first] = await attach.toItem(item, files);
    if (first) openAppendix(first);
  };
  const take: Adding['take'] = ({ files, folders }, itemId) => {
    if (!available) return;
    attach.refuseFolders(folders);
    if (files.length === 0) return;
    const item = agenda.items.find((entry) => entry.item.id === itemId)?.item;
    if (item) void add(item, files);
    else setQuestion({ kind: 'itemFor', files });
  };
  const close = (): void => setQuestion(null);
  const surroundings = (
    <>
      {field}
      {question?.kind === 'itemFor' && (
        <ItemDialog
          title={t('appendices.attachTitle', { count: question.files.length })}
          submitText={t('appendices.attach')}
          agenda={agenda}
          itemId={proposedId}
          about={question.files.map(({ name }) => name)}
          // The dialog need not stay while the files come.
          onAnswered={async (item) => void add(item, question.files)}
          onClose={close}
        />
      )}
      {question?.kind === 'withoutFile' && (
        <NewAppendixDialog agenda={agenda} itemId={proposedId} onClose={close} />
      )}
    </>
  );
  return { take, surroundings };
}
