import { Checkbox, Dropdown, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '#shared/model/item.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { CheckGroup } from '../../components/CheckGroup.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useDates } from '../../components/useDates.ts';
import { fetchItems } from '../../database/itemCopies.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';

interface FetchItemsDialogProps {
  /** The meeting that the items go to. */
  readonly meetingId: string;
  /** The meetings to fetch from, newest first; at least one. */
  readonly others: readonly Meeting[];
  /** Of all of them, each meeting's in order. */
  readonly items: readonly Item[];
  readonly onClose: () => void;
}

/** Which items of which other meeting come onto this agenda. */
export function FetchItemsDialog({ meetingId, others, items, onClose }: FetchItemsDialogProps) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const [fromId, setFromId] = useState(others[0]?.id);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const from = others.find(({ id }) => id === fromId);
  const offered = items.filter((item) => item.meetingId === fromId);

  const fetchChosen = async (): Promise<void> => {
    const inOrder = offered.map(({ id }) => id).filter((id) => chosen.includes(id));
    const [itemId] = await fetchItems(meetingId, inOrder);
    if (itemId !== undefined) openMeeting(meetingId, { kind: 'item', itemId });
  };
  return (
    <FormDialog
      title={t('fetchItems.title')}
      submitText={t('fetchItems.fetch')}
      ready={chosen.length > 0}
      onSubmit={() => save(fetchChosen)}
      onClose={onClose}
    >
      <Field label={t('fetchItems.from')}>
        <Dropdown
          value={from ? longDay(from.date) : ''}
          selectedOptions={fromId === undefined ? [] : [fromId]}
          onOptionSelect={(_event, { optionValue }) => {
            setFromId(optionValue);
            setChosen([]);
          }}
        >
          {others.map(({ id, date }) => (
            <Option key={id} value={id}>
              {longDay(date)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <CheckGroup label={t('fetchItems.items')} hint={t('fetchItems.hint')}>
        {offered.map(({ id, title }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            onChange={(_event, { checked }) =>
              setChosen(checked === true ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
            label={title || t('item.untitled')}
          />
        ))}
      </CheckGroup>
    </FormDialog>
  );
}
