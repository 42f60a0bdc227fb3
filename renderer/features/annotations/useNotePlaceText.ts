import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../database/agenda.ts';
import type { PlacedNote } from '../../database/annotations.ts';
import { useAnchorText } from './useAnchorText.ts';

/** Which item a note is about, and what of it; of an item that is gone the title that it had. */
export function useNotePlaceText({ items }: Agenda): (placed: PlacedNote) => string {
  const { t } = useTranslation();
  const anchorText = useAnchorText();
  return (placed) => {
    const shown = items.find(({ item }) => item.id === placed.place.itemId);
    const item = shown
      ? t('changes.itemTitle', { number: shown.number, title: shown.item.title })
      : placed.note.itemTitle;
    return t('notes.place', { item, anchor: anchorText(placed) });
  };
}
