import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countWords } from '#shared/agenda/countWords.ts';
import type { Section } from '#shared/model/section.ts';
import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { listSections } from '../../database/sections.ts';
import { useFootnotesBefore } from '../item/useFootnotesBefore.ts';
import { SectionReader } from './SectionReader.tsx';
import styles from './FoldedSections.module.css';

interface FoldedSectionsProps {
  readonly agenda: Agenda;
  readonly itemId: string;
}

/**
 * The item's sections as one row of headings, each opened when it is asked for. What stands elsewhere is left out: the
 * points of the recommendation, which are decided on below, and sections without a word.
 */
export function FoldedSections({ agenda, itemId }: FoldedSectionsProps) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const all = useLive(() => listSections(itemId), [itemId]) ?? [];
  const notesBefore = useFootnotesBefore(agenda, itemId, all);
  const sections = all.filter(hasMoreThanPoints);
  const toggle = ({ id }: Section): void =>
    setOpened(opened.includes(id) ? opened.filter((other) => other !== id) : [...opened, id]);
  if (sections.length === 0) return null;
  return (
    <>
      <div className={styles.headings}>
        {sections.map((section) => (
          <FoldButton
            key={section.id}
            section={section}
            open={opened.includes(section.id)}
            onClick={() => toggle(section)}
          />
        ))}
      </div>
      {sections
        .filter(({ id }) => opened.includes(id))
        .map((section) => (
          <OpenSection
            key={section.id}
            agenda={agenda}
            section={section}
            notesBefore={notesBefore.get(section.id) ?? 0}
          />
        ))}
    </>
  );
}

interface FoldButtonProps {
  readonly section: Section;
  readonly open: boolean;
  readonly onClick: () => void;
}

function FoldButton({ section: { heading, content }, open, onClick }: FoldButtonProps) {
  const { t } = useTranslation();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button
      type="button"
      className={styles.heading}
      aria-expanded={open}
      title={t('meetingMode.words', { count: countWords(content) })}
      onClick={onClick}
    >
      <Chevron fontSize={16} aria-hidden />
      {heading || t('item.untitled')}
    </button>
  );
}

interface OpenSectionProps {
  readonly agenda: Agenda;
  readonly section: Section;
  readonly notesBefore: number;
}

function OpenSection({ agenda, section, notesBefore }: OpenSectionProps) {
  const { t } = useTranslation();
  const heading = section.heading || t('item.untitled');
  return (
    <section className={styles.section} aria-label={heading}>
      <h3>{heading}</h3>
      <SectionReader key={section.updatedAt} agenda={agenda} section={section} notesBefore={notesBefore} />
    </section>
  );
}

function hasMoreThanPoints({ kind, content }: Section): boolean {
  const blocks = content.content.filter(
    ({ type }) => type !== 'recommendationLead' && type !== 'recommendationPoints',
  );
  return countWords(kind === 'recommendation' ? { ...content, content: blocks } : content) > 0;
}
