import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import { RowMenu } from '../../components/RowMenu.tsx';
import { useUndoToast } from '../../components/toasts.tsx';
import type { BodyList } from '../../database/bodyLists.ts';
import { save } from '../../stores/saving.ts';
import { useRowKeys } from './useRowKeys.ts';
import styles from './BodyListEditor.module.css';

interface BodyListEditorProps<Entry> {
  readonly body: Body;
  readonly list: BodyList<Entry>;
  /** What the list is called for those who hear the screen. */
  readonly label: string;
  readonly newEntry: NoInfer<Entry>;
  readonly addText: string;
  readonly nameOf: (entry: Entry) => string;
  readonly Fields: ComponentType<EditedRow<Entry>>;
  /** Further acts in a row's menu. */
  readonly menuItems?: (index: number) => ReactNode;
}

export interface EditedRow<Entry> {
  readonly entry: Entry;
  readonly change: (changed: (entry: Entry) => Entry) => Promise<void>;
  /** Whether the row was just added, so that its first field takes the focus. */
  readonly added: boolean;
}

/** One of the body's lists: entries edited where they stand, added last, moved and removed. */
export function BodyListEditor<Entry>(props: BodyListEditorProps<Entry>) {
  const { body, list, label, newEntry, addText, nameOf, Fields, menuItems } = props;
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const { keyOf, swap } = useRowKeys();
  const [addedAt, setAddedAt] = useState<number | null>(null);
  const entries = list.read(body);

  const add = async (): Promise<void> => {
    if (await save(() => list.add(body.id, newEntry))) setAddedAt(entries.length);
  };
  const move = async (index: number, direction: -1 | 1): Promise<void> => {
    setAddedAt(null);
    await list.move(body.id, index, direction);
    swap(index, index + direction);
  };
  const remove = async (index: number, entry: Entry): Promise<void> => {
    setAddedAt(null);
    if (await save(() => list.remove(body.id, index))) {
      const name = nameOf(entry) || t('bodies.emptyRow');
      offerUndo(t('bodies.rowRemoved', { name }));
    }
  };
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {entries.map((entry, index) => (
          <li key={keyOf(index)} className={styles.row}>
            <Fields
              entry={entry}
              change={(changed) => list.change(body.id, index, changed)}
              added={index === addedAt}
            />
            <RowMenu
              label={t('bodies.moreAbout', { name: nameOf(entry) || t('bodies.emptyRow') })}
              isFirst={index === 0}
              isLast={index === entries.length - 1}
              className={styles.menu}
              onMove={(direction) => move(index, direction)}
              removeLabel={t('remove')}
              onRemove={() => void remove(index, entry)}
            >
              {menuItems?.(index)}
            </RowMenu>
          </li>
        ))}
      </ul>
      <Button appearance="subtle" icon={<AddRegular />} onClick={() => void add()}>
        {addText}
      </Button>
    </>
  );
}
