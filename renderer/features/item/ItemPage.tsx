import { useTranslation } from 'react-i18next';
import { sectionsOf } from '#shared/agenda/partsOfItem.ts';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { Agenda } from '../../database/agenda.ts';
import { AddSectionMenu } from './AddSectionMenu.tsx';
import { ItemFacts } from './ItemFacts.tsx';
import { ItemTitle } from './ItemTitle.tsx';
import { SectionBlock } from './SectionBlock.tsx';
import styles from './ItemPage.module.css';

interface ItemPageProps {
  readonly agenda: Agenda;
  readonly shown: OutlineItem;
}

/** One item as a page: title, facts, and its sections under their headings. */
export function ItemPage({ agenda, shown }: ItemPageProps) {
  const { t } = useTranslation();
  const { item, number } = shown;
  const sections = sectionsOf(item.id, agenda.sections);
  return (
    <article
      className={styles.page}
      data-shows={item.id}
      aria-label={t('item.page', { number, title: item.title })}
      data-points={profileOf(agenda.body.layoutProfile).agenda.items.points.marker}
    >
      <ItemTitle item={item} number={number} />
      <ItemFacts item={item} />
      {sections.map((section, index) => (
        <SectionBlock
          key={section.id}
          section={section}
          isFirst={index === 0}
          isLast={index === sections.length - 1}
        />
      ))}
      <AddSectionMenu item={item} body={agenda.body} />
    </article>
  );
}
