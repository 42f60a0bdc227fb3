import { useTranslation } from 'react-i18next';
import { useDates } from '../../components/useDates.ts';
import type { BinEntry } from '../../database/bin.ts';

/** What an entry is called on screen: with its day, where it has one, and never nothing. */
export function useEntryTitle(): (entry: BinEntry) => string {
  const { t } = useTranslation();
  const { longDay } = useDates();
  return ({ title, date }) => {
    const day = date === null ? '' : longDay(date);
    return [title, day].filter((part) => part.trim() !== '').join(', ') || t('bin.untitled');
  };
}
