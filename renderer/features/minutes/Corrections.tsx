import { Button } from '@fluentui/react-components';
import { AddRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Correction } from '#shared/model/correction.ts';
import { useKeptFocus } from '../../components/useKeptFocus.ts';
import { useDates } from '../../components/useDates.ts';
import { removeCorrection } from '../../database/corrections.ts';
import { save } from '../../stores/saving.ts';
import { CorrectionDialog } from './CorrectionDialog.tsx';
import type { Minutes } from './useMinutes.ts';
import styles from './MinutesPage.module.css';

/** What was added to approved minutes. Nothing that was approved is changed by it. */
export function Corrections({ minutes }: { readonly minutes: Minutes }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Correction | 'new' | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, minutes.corrections);
  return (
    <section className={styles.section}>
      <h3>{t('corrections.title')}</h3>
      <p className={styles.note}>{t('corrections.text')}</p>
      <ul className={styles.additions} ref={list}>
        {minutes.corrections.map((correction) => (
          <li key={correction.id} className={styles.addition} data-shows={correction.id}>
            <AdditionText minutes={minutes} correction={correction} />
            <Button
              appearance="subtle"
              icon={<EditRegular />}
              aria-label={t('corrections.change')}
              onClick={() => setOpen(correction)}
            />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={t('corrections.remove')}
              onClick={() => void save(() => removeCorrection(correction))}
              data-rest
            />
          </li>
        ))}
      </ul>
      <Button icon={<AddRegular />} onClick={() => setOpen('new')} data-rest>
        {t('corrections.add')}
      </Button>
      {open && (
        <CorrectionDialog
          minutes={minutes}
          stored={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

function AdditionText({
  minutes,
  correction: { itemId, date, text },
}: {
  readonly minutes: Minutes;
  readonly correction: Correction;
}) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const shown = minutes.items.find(({ item }) => item.id === itemId);
  const about = shown ? t('minutes.itemNumber', { number: shown.number }) : t('corrections.whole');
  return (
    <p className={styles.additionText}>
      <strong>{t('corrections.heading', { day: longDay(date), about })}</strong>
      {text}
    </p>
  );
}
