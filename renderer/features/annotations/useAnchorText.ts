import { useTranslation } from 'react-i18next';
import type { PlacedNote } from '../../database/annotations.ts';

const LONGEST_QUOTE = 60;

/** What a note is about, in words; of what is gone the quotation is kept. */
export function useAnchorText(): (placed: PlacedNote) => string {
  const { t } = useTranslation();
  return ({ note: { anchor, itemTitle }, place, heading: found }) => {
    const quote = 'quote' in anchor ? shortened(anchor.quote) : '';
    const heading = found || t('item.untitled');
    switch (place.kind) {
      case 'gone':
        return quote === ''
          ? t('notes.goneItem', { title: itemTitle || t('item.untitled') })
          : t('notes.goneQuote', { quote });
      case 'item':
        return t('notes.onItem');
      case 'section':
        return heading;
      case 'passage':
        return t(place.found.isChanged ? 'notes.onChangedWords' : 'notes.onWords', { heading, quote });
      case 'appendix':
        return t('notes.onAppendix', { title: heading, page: anchor.kind === 'appendix' ? anchor.page : 1 });
    }
  };
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
