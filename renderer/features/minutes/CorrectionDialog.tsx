import { Dropdown, Field, Option, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import type { Correction } from '#shared/model/correction.ts';
import { DateField } from '../../components/DateField.tsx';
import { toDateText } from '../../components/dateText.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { addCorrection, changeCorrection, type CorrectionTexts } from '../../database/corrections.ts';
import { save } from '../../stores/saving.ts';
import type { Minutes } from './useMinutes.ts';

interface CorrectionDialogProps {
  readonly minutes: Minutes;
  /** null: a new one. */
  readonly stored: Correction | null;
  readonly onClose: () => void;
}

const ABOUT_ALL = 'whole';

export function CorrectionDialog({ minutes, stored, onClose }: CorrectionDialogProps) {
  const { t } = useTranslation();
  const [texts, setTexts] = useState<CorrectionTexts>(() => textsOf(stored));
  const set = (changes: Partial<CorrectionTexts>): void => setTexts({ ...texts, ...changes });
  const about = minutes.items.find(({ item }) => item.id === texts.itemId);
  const { id: meetingId } = minutes.held.agenda.meeting;
  const store = (): Promise<boolean> =>
    save(() => (stored ? changeCorrection(stored, texts) : addCorrection(meetingId, texts)));
  const nameOf = ({ item, number }: OutlineItem): string =>
    t('corrections.aboutItem', { number, title: item.title.trim() || t('item.untitled') });
  return (
    <FormDialog
      title={t(stored ? 'corrections.change' : 'corrections.add')}
      submitText={t('corrections.keep')}
      ready={texts.text.trim() !== ''}
      onSubmit={store}
      onClose={onClose}
    >
      <Field label={t('corrections.about')}>
        <Dropdown
          value={about ? nameOf(about) : t('corrections.whole')}
          selectedOptions={[texts.itemId ?? ABOUT_ALL]}
          onOptionSelect={(_event, { optionValue }) =>
            set({ itemId: optionValue === undefined || optionValue === ABOUT_ALL ? null : optionValue })
          }
        >
          <Option value={ABOUT_ALL}>{t('corrections.whole')}</Option>
          {minutes.items.map((shown) => (
            <Option key={shown.item.id} value={shown.item.id}>
              {nameOf(shown)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <DateField label={t('corrections.date')} value={texts.date} onChange={(date) => set({ date })} isPast />
      <Field label={t('corrections.words')} required>
        <Textarea
          value={texts.text}
          resize="vertical"
          rows={4}
          onChange={(_event, { value }) => set({ text: value })}
        />
      </Field>
      {about?.item.access === 'closed' && (
        <Field label={t('corrections.publicWords')} hint={t('corrections.publicHint')}>
          <Textarea
            value={texts.publicText}
            resize="vertical"
            rows={2}
            onChange={(_event, { value }) => set({ publicText: value })}
          />
        </Field>
      )}
    </FormDialog>
  );
}

function textsOf(stored: Correction | null): CorrectionTexts {
  if (!stored) return { itemId: null, date: toDateText(new Date()), text: '', publicText: '' };
  const { itemId, date, text, publicText } = stored;
  return { itemId, date, text, publicText };
}
