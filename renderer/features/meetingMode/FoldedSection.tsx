import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countWords } from '#shared/agenda/countWords.ts';
import type { Section } from '#shared/model/section.ts';
import type { Agenda } from '../../database/agenda.ts';
import { SectionReader } from './SectionReader.tsx';
import styles from './ItemStage.module.css';

interface FoldedSectionProps {
  readonly agenda: Agenda;
  readonly section: Section;
}

/** A section that is read when it is asked for. One without a word in it is not there at all. */
export function FoldedSection({ agenda, section }: FoldedSectionProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const count = countWords(section.content);
  if (count === 0) return null;
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section className={styles.section} aria-label={section.heading}>
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Chevron fontSize={16} aria-hidden />
          {section.heading || t('item.untitled')}
          {!open && <span className={styles.count}>{t('section.folded', { count })}</span>}
        </button>
      </h3>
      {open && <SectionReader key={section.updatedAt} agenda={agenda} section={section} />}
    </section>
  );
}
