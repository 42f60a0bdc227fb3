import { useTranslation } from 'react-i18next';
import { sectionsOf } from '#shared/agenda/partsOfItem.ts';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { countWords } from '#shared/agenda/countWords.ts';
import type { Agenda } from '../../database/agenda.ts';
import styles from './StatusBar.module.css';

interface StatusBarProps {
  readonly agenda: Agenda;
  readonly shown: OutlineItem | undefined;
}

/** Where in the agenda the person is and how much is written. */
export function StatusBar({ agenda, shown }: StatusBarProps) {
  const { t } = useTranslation();
  const sections = shown ? sectionsOf(shown.item.id, agenda.sections) : agenda.sections;
  const words = sections.reduce((sum, section) => sum + countWords(section.content), 0);
  return (
    <footer className={styles.bar}>
      <span>
        {shown
          ? t('statusBar.item', { place: agenda.items.indexOf(shown) + 1, count: agenda.items.length })
          : t('outline.count', { count: agenda.items.length })}
      </span>
      <span>{t('statusBar.words', { count: words })}</span>
      <span>{t('statusBar.language')}</span>
    </footer>
  );
}
