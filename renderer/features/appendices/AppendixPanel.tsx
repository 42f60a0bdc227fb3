import { Button, CounterBadge, Input, mergeClasses } from '@fluentui/react-components';
import { AddRegular, AttachRegular } from '@fluentui/react-icons';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { Item } from '#shared/model/item.ts';
import { ActButton } from '../../components/ActButton.tsx';
import { useAct } from '../../components/useAct.ts';
import type { Agenda } from '../../database/agenda.ts';
import { addAppendix } from '../../database/appendices.ts';
import { save } from '../../stores/saving.ts';
import { AppendixCard } from './AppendixCard.tsx';
import { ComingFiles } from './intake/ComingFiles.tsx';
import type { Picked } from './intake/pickedFiles.ts';
import { useAttach } from './intake/useAttach.ts';
import { useFileChooser } from './intake/useFileChooser.tsx';
import { useFileDrop } from './intake/useFileDrop.ts';
import { useFilePaste } from './intake/useFilePaste.ts';
import { useAppendixActs } from './useAppendixActs.tsx';
import styles from './AppendixPanel.module.css';

/** The item's appendices by title and number. Files can be dropped on it, and pasted while the focus is in it. */
export function AppendixPanel({ agenda, item }: { readonly agenda: Agenda; readonly item: Item }) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  const { acts, surroundings } = useAppendixActs(agenda);
  const { choose, field } = useFileChooser();
  const attach = useAttach();
  const take = ({ files, folders }: Picked): void => {
    attach.refuseFolders(folders);
    if (files.length > 0) void attach.toItem(item, files);
  };
  const over = useFileDrop(panel, take);
  useFilePaste(panel, take);
  const chooseFiles = (): void => choose((files) => take({ files, folders: [] }));
  useAct('attachFiles', chooseFiles);
  const appendices = appendicesOf(item.id, agenda.appendices);
  return (
    <aside
      ref={panel}
      className={mergeClasses(styles.panel, over !== null && styles.over)}
      aria-label={t('appendices.title')}
      data-pane="appendices"
    >
      <div className={styles.head}>
        <h2>{t('appendices.title')}</h2>
        <CounterBadge count={appendices.length} color="informative" appearance="ghost" showZero />
      </div>
      <ul className={styles.list}>
        {appendices.map((appendix, index) => (
          <AppendixCard
            key={appendix.id}
            appendix={appendix}
            acts={acts}
            number={agenda.appendixNumbers.get(appendix.id)}
            isFirst={index === 0}
            isLast={index === appendices.length - 1}
          />
        ))}
      </ul>
      <ComingFiles itemIds={[item.id]} />
      <NewAppendix item={item} />
      <ActButton id="attachFiles" icon={<AttachRegular />} />
      <p className={styles.hint}>{t('appendices.dropHint')}</p>
      {agenda.body.appendixNumbering !== 'none' && (
        <p className={styles.hint}>{t('appendices.numbersFollow')}</p>
      )}
      {field}
      {surroundings}
    </aside>
  );
}

function NewAppendix({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (title.trim() === '') return;
    void save(() => addAppendix(item, title.trim()));
    setTitle('');
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <Input
        className={styles.addField ?? ''}
        aria-label={t('appendices.newTitle')}
        placeholder={t('appendices.newTitle')}
        value={title}
        onChange={(_event, { value }) => setTitle(value)}
      />
      <Button
        type="submit"
        icon={<AddRegular />}
        aria-label={t('appendices.add')}
        title={t('appendices.add')}
        disabled={title.trim() === ''}
      />
    </form>
  );
}
