import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextPlace } from '#shared/search/meetingTexts.ts';
import type { WrittenAgenda } from '../../database/agenda.ts';

/** Says where in the meeting a place is: "punkt 4, Sagsfremstilling". */
export function useWhere({
  items,
  sections,
}: Pick<WrittenAgenda, 'items' | 'sections'>): (place: TextPlace) => string {
  const { t } = useTranslation();
  return useCallback(
    (place) => {
      if (place.kind === 'groupTitle') return t('find.in.groupTitle');
      const number = items.find(({ item }) => item.id === place.itemId)?.number ?? '';
      if (place.kind !== 'sectionLine') return t(`find.in.${place.kind}`, { number });
      const heading = sections.find(({ id }) => id === place.sectionId)?.heading ?? '';
      return t('find.in.sectionLine', { number, heading });
    },
    [t, items, sections],
  );
}
