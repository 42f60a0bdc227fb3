import { LockClosedRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Item } from '#shared/model/item.ts';
import styles from './ItemFactLine.module.css';

interface ItemFactLineProps {
  readonly item: Item;
  /** What else is worth knowing where it is shown; false: nothing of the kind. */
  readonly more?: readonly (string | false)[];
}

/** An item's facts in one line, to be read: case, presenter, guests, whether it is closed, how it is treated. */
export function ItemFactLine({ item, more = [] }: ItemFactLineProps) {
  const { t } = useTranslation();
  const facts = [
    item.caseNumber.trim() && t('item.case', { number: item.caseNumber.trim() }),
    item.presenter.trim() && t('meetingMode.presentedBy', { presenter: item.presenter.trim() }),
    item.guests.trim() && t('meetingMode.guests', { guests: item.guests.trim() }),
    t(`access.${item.access}`),
    item.kind && t(`kind.${item.kind}`),
    ...more,
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
  return (
    <p className={styles.facts}>
      {item.access === 'closed' && <LockClosedRegular fontSize={16} aria-hidden />}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
