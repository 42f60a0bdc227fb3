import { useTranslation } from 'react-i18next';
import type { Section } from '#shared/model/section.ts';
import type { Agenda } from '../../database/agenda.ts';
import type { Surroundings } from '../editor/surroundings.ts';
import { useTextSurroundings } from '../editor/useTextSurroundings.ts';

/** What a section's editor needs to know of the meeting around it. */
export function useSurroundings(section: Section, agenda: Agenda, notesBefore: number): Surroundings {
  const { t } = useTranslation();
  const { itemId, kind, heading } = section;
  const guidance = guidanceFor(kind, heading, agenda.body) ?? t(`guidance.${kind}`);
  return useTextSurroundings(agenda, { itemId, guidance, notesBefore });
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
