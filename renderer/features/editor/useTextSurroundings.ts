import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { Agenda } from '../../database/agenda.ts';
import type { Surroundings } from './surroundings.ts';

interface TextPlace {
  readonly itemId: string;
  /** What the writer is told while nothing is written. */
  readonly guidance: string;
  /** How many footnotes stand before the text in the document. */
  readonly notesBefore: number;
}

/** What the editor of a text needs to know of the meeting around it. */
export function useTextSurroundings(agenda: Agenda, place: TextPlace): Surroundings {
  const { t } = useTranslation();
  const { body, references } = agenda;
  const { itemId, guidance, notesBefore } = place;
  return useMemo(
    () => ({
      place: { itemId, targets: references, words: profileOf(body).words },
      notesBefore,
      guidance,
      labels: {
        footnote: (number) => t('footnote.label', { number }),
        broken: { appendix: t('reference.brokenAppendix'), item: t('reference.brokenItem') },
      },
    }),
    [itemId, guidance, body, references, notesBefore, t],
  );
}
