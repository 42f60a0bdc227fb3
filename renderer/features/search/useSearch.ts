import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../components/useDates.ts';
import { readSearchable, type Searchable } from '../../database/search.ts';
import { actsAtHand, useActs } from '../../stores/acts.ts';
import { findResults, indexActs, indexPlaces, type ResultGroup } from './results.ts';

interface Search {
  readonly groups: readonly ResultGroup[];
  /** false: only acts can be found yet. */
  readonly isRead: boolean;
}

/** What the typed words find. Meetings and items are read once, when the field opens. */
export function useSearch(open: boolean, typed: string): Search {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const searchable = useSearchable(open);
  const acts = useActs();
  const places = useMemo(() => searchable && indexPlaces(searchable, longDay), [searchable, longDay]);
  const actIndex = useMemo(() => {
    const others = actsAtHand(acts).filter((id) => id !== 'search');
    return indexActs(others, (id) => t(`acts.${id}`));
  }, [acts, t]);
  const groups = useMemo(
    () => (open ? findResults(places, actIndex, typed) : []),
    [open, places, actIndex, typed],
  );
  return { groups, isRead: places !== undefined };
}

function useSearchable(open: boolean): Searchable | undefined {
  const [searchable, setSearchable] = useState<Searchable>();
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    void readSearchable().then((read) => wanted && setSearchable(read));
    return () => {
      wanted = false;
    };
  }, [open]);
  return searchable;
}
