import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  ClockRegular,
  DocumentRegular,
  GlobeRegular,
  LockClosedRegular,
  PeopleRegular,
  PersonRegular,
} from '@fluentui/react-icons';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedTime } from '#shared/agenda/clock.ts';
import { readMinutes } from '#shared/language/minutes.ts';
import { itemKindSchema, type Item } from '#shared/model/item.ts';
import { accessSchema } from '#shared/model/access.ts';
import { usePlannedStart } from '../../components/usePlannedStart.ts';
import { changeItem, type ItemChanges } from '../../database/items.ts';
import { useLive } from '../../database/live.ts';
import { listPresenters } from '../../database/presenters.ts';
import { save } from '../../stores/saving.ts';
import { FactField } from './FactField.tsx';
import { PublicTitle } from './PublicTitle.tsx';
import styles from './ItemFacts.module.css';

const NO_KIND = 'none';

const MOST_MINUTES = 1440;

interface ItemFactsProps {
  readonly item: Item;
  /** By the minutes of the items before it; undefined while the agenda has none. */
  readonly start: PlannedTime | undefined;
}

/** Everything about an item but its title and texts, edited where it stands. A closed item has a public title too. */
export const ItemFacts = memo(function ItemFacts({ item, start }: ItemFactsProps) {
  return (
    <>
      <FactRow item={item} start={start} />
      {item.access === 'closed' && <PublicTitle item={item} />}
    </>
  );
});

function FactRow({ item, start }: ItemFactsProps) {
  const { t } = useTranslation();
  const startText = usePlannedStart();
  const presenters = useLive(() => listPresenters(item.meetingId), [item.meetingId]) ?? [];
  const change = (changes: ItemChanges): Promise<void> => changeItem(item, changes);
  return (
    <div className={styles.facts}>
      <FactField
        icon={<DocumentRegular fontSize={16} />}
        label={t('item.caseNumber')}
        stored={item.caseNumber}
        store={(caseNumber) => change({ caseNumber })}
      />
      <FactField
        icon={<PersonRegular fontSize={16} />}
        label={t('item.presenter')}
        prefix={t('item.by')}
        stored={item.presenter}
        store={(presenter) => change({ presenter })}
        suggestions={presenters}
      />
      <FactField
        icon={<PeopleRegular fontSize={16} />}
        label={t('item.guests')}
        stored={item.guests}
        store={(guests) => change({ guests })}
      />
      <ChoiceMenu
        icon={item.access === 'open' ? <GlobeRegular fontSize={16} /> : <LockClosedRegular fontSize={16} />}
        label={t('item.access')}
        value={item.access}
        options={accessSchema.options.map((access) => ({ value: access, text: t(`access.${access}`) }))}
        onChange={(access) => void save(() => change({ access: accessSchema.parse(access) }))}
      />
      <ChoiceMenu
        icon={<CheckmarkCircleRegular fontSize={16} />}
        label={t('item.kind')}
        value={item.kind ?? NO_KIND}
        options={[NO_KIND, ...itemKindSchema.options].map((kind) => ({
          value: kind,
          text: kind === NO_KIND ? t('kind.none') : t(`kind.${itemKindSchema.parse(kind)}`),
        }))}
        onChange={(kind) =>
          void save(() => change({ kind: kind === NO_KIND ? null : itemKindSchema.parse(kind) }))
        }
      />
      <FactField
        icon={<ClockRegular fontSize={16} />}
        label={t('item.minutes')}
        suffix={t('item.minutesUnit')}
        stored={item.expectedMinutes === null ? '' : String(item.expectedMinutes)}
        accept={(text) => text === '' || (readMinutes(text) ?? Infinity) <= MOST_MINUTES}
        store={(text) => change({ expectedMinutes: readMinutes(text) })}
      />
      {start && <span className={styles.start}>{startText(start)}</span>}
    </div>
  );
}

interface ChoiceMenuProps {
  readonly icon: React.ReactNode;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

function ChoiceMenu({ icon, label, value, options, onChange }: ChoiceMenuProps) {
  const text = options.find((option) => option.value === value)?.text ?? '';
  return (
    <Menu
      checkedValues={{ choice: [value] }}
      onCheckedValueChange={(_event, { checkedItems }) => checkedItems[0] && onChange(checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className={styles.choice} aria-label={`${label}: ${text}`} title={label}>
          {icon}
          {text}
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {options.map((option) => (
            <MenuItemRadio key={option.value} name="choice" value={option.value}>
              {option.text}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
