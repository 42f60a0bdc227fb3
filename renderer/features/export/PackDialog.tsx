import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { Access } from '#shared/model/access.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { useNavigation } from '../../stores/navigation.ts';
import type { ExportOrder, PackChoice } from './exportJob.ts';

type PackOrder = Extract<ExportOrder, { kind: 'pack' | 'packOverview' }>;

interface PackDialogProps {
  readonly agenda: Agenda;
  readonly onMake: (order: PackOrder) => void;
  readonly onClose: () => void;
}

/** Which appendices are collected, for whom, and as what; then where the file is to be. */
export function PackDialog({ agenda, onMake, onClose }: PackDialogProps) {
  const { t } = useTranslation();
  const shown = useShownItem(agenda);
  const [itemOnly, setItemOnly] = useState(false);
  const [edition, setEdition] = useState<PackOrder['edition']>('full');
  const [kind, setKind] = useState<PackOrder['kind']>('pack');
  const [withAgenda, setWithAgenda] = useState(false);
  const itemId = itemOnly && shown ? shown.item.id : null;
  const count = countAppendices(agenda, { itemId, edition });
  const make = async (): Promise<void> => {
    const choice = { edition, itemId };
    onMake(kind === 'pack' ? { kind, withAgenda, ...choice } : { kind, ...choice });
  };
  return (
    <FormDialog
      title={t('pack.title')}
      submitText={t('pack.submit')}
      ready={count > 0}
      onSubmit={make}
      onClose={onClose}
    >
      <Field label={t('pack.scope')} hint={count === 0 ? t('pack.none') : t('pack.count', { count })}>
        <RadioGroup
          value={itemOnly ? 'item' : 'meeting'}
          onChange={(_event, { value }) => setItemOnly(value === 'item')}
        >
          <Radio value="meeting" label={t('pack.meeting')} />
          <Radio
            value="item"
            disabled={!shown}
            label={
              shown
                ? t('pack.item', { number: shown.number, title: shown.item.title || t('item.untitled') })
                : t('pack.noItem')
            }
          />
        </RadioGroup>
      </Field>
      <Field label={t('pack.edition')} hint={t('pack.editionHint')}>
        <RadioGroup
          value={edition}
          onChange={(_event, { value }) => setEdition(value === 'public' ? 'public' : 'full')}
        >
          <Radio value="full" label={t('pack.full')} />
          <Radio value="public" label={t('pack.public')} />
        </RadioGroup>
      </Field>
      <Field label={t('pack.file')}>
        <RadioGroup
          value={kind}
          onChange={(_event, { value }) => setKind(value === 'packOverview' ? 'packOverview' : 'pack')}
        >
          <Radio value="pack" label={t('pack.asPdf')} />
          <Radio value="packOverview" label={t('pack.overviewAsWord')} />
        </RadioGroup>
      </Field>
      <Checkbox
        label={t('pack.withAgenda')}
        disabled={kind !== 'pack'}
        checked={kind === 'pack' && withAgenda}
        onChange={(_event, { checked }) => setWithAgenda(checked === true)}
      />
    </FormDialog>
  );
}

/** The item on screen, in whatever part of the meeting. */
function useShownItem({ items }: Agenda): OutlineItem | undefined {
  const itemId = useNavigation(({ place }) =>
    place.kind === 'meeting' && 'itemId' in place.part ? place.part.itemId : null,
  );
  return items.find(({ item }) => item.id === itemId);
}

function countAppendices({ items, appendices }: Agenda, { itemId, edition }: PackChoice): number {
  const isShown = ({ access }: { readonly access: Access }): boolean =>
    edition === 'full' || access === 'open';
  return items
    .filter(({ item }) => !item.withdrawn && isShown(item) && (itemId ?? item.id) === item.id)
    .reduce((count, { item }) => count + appendicesOf(item.id, appendices).filter(isShown).length, 0);
}
