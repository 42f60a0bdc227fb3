import { Dropdown, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import type { Item } from '#shared/model/item.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { Agenda } from '../../database/agenda.ts';
import formStyles from '../../components/form.module.css';

interface ItemDialogProps {
  readonly title: string;
  readonly submitText: string;
  readonly agenda: Agenda;
  /** Chosen from the start; null: the first. */
  readonly itemId: string | null;
  /** What it is about, above the choice. */
  readonly about?: readonly string[];
  readonly onAnswered: (item: Item) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks which item something belongs to. */
export function ItemDialog({
  title,
  submitText,
  agenda: { items },
  itemId,
  about = [],
  onAnswered,
  onClose,
}: ItemDialogProps) {
  const [chosenId, setChosenId] = useState(itemId ?? items[0]?.item.id);
  const chosen = items.find(({ item }) => item.id === chosenId)?.item;
  return (
    <FormDialog
      title={title}
      submitText={submitText}
      ready={chosen !== undefined}
      onSubmit={async () => chosen && onAnswered(chosen)}
      onClose={onClose}
    >
      {about.length > 0 && (
        <ul className={formStyles.hint}>
          {about.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      <ItemChoice items={items} chosenId={chosenId} onChosen={setChosenId} />
    </FormDialog>
  );
}

interface ItemChoiceProps {
  readonly items: readonly OutlineItem[];
  readonly chosenId: string | undefined;
  readonly onChosen: (itemId: string | undefined) => void;
}

/** The agenda's items as a list to choose from. */
export function ItemChoice({ items, chosenId, onChosen }: ItemChoiceProps) {
  const { t } = useTranslation();
  const nameOf = ({ item, number }: OutlineItem): string =>
    t('appendices.itemHeading', { number, title: item.title.trim() || t('item.untitled') });
  const chosen = items.find(({ item }) => item.id === chosenId);
  return (
    <Field label={t('appendices.item')}>
      <Dropdown
        value={chosen ? nameOf(chosen) : ''}
        selectedOptions={chosenId === undefined ? [] : [chosenId]}
        onOptionSelect={(_event, { optionValue }) => onChosen(optionValue)}
      >
        {items.map((entry) => (
          <Option key={entry.item.id} value={entry.item.id}>
            {nameOf(entry)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
