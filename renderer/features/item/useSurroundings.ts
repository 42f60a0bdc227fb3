import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { Section } from '#shared/model/section.ts';
import type { Agenda } from '../../database/agenda.ts';
import type { Surroundings } from '../editor/surroundings.ts';

/** What a section's editor needs to know of the meeting around it. */
export function useSurroundings(section: Section, agenda: Agenda, notesBefore: number): Surroundings {
  const { t } = useTranslation();
  const { body, references } = agenda;
  const { itemId, kind, heading } = section;
  return useMemo(
    () => ({
      place: { itemId, targets: references, words: profileOf(body).words },
      notesBefore,
      guidance: guidanceFor(kind, heading, body) ?? t(`guidance.${kind}`),
      labels: {
        footnote: (number) => t('footnote.label', { number }),
        broken: { appendix: t('reference.brokenAppendix'), item: t('reference.brokenItem') },
      },
    }),
    [itemId, kind, heading, body, references, notesBefore, t],
  );
}

/** What the body itself asks for in such a section; undefined where it says nothing. */
function guidanceFor(
  kind: Section['kind'],
  heading: string,
  { sectionTemplates }: Agenda['body'],
): string | undefined {
  const ofKind = sectionTemplates.filter((template) => template.kind === kind);
  const template = ofKind.find((candidate) => candidate.heading.trim() === heading.trim()) ?? ofKind[0];
  return template?.guidance?.trim() || undefined;
}
