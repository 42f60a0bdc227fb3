import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { planTimes } from '#shared/agenda/clock.ts';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { listSections } from '../../database/sections.ts';
import { ReferenceDialog } from '../editor/references/ReferenceDialog.tsx';
import { AddSectionMenu } from './AddSectionMenu.tsx';
import { ItemFacts } from './ItemFacts.tsx';
import { ItemTitle } from './ItemTitle.tsx';
import { SectionBlock } from './SectionBlock.tsx';
import { WithdrawnBar } from './WithdrawnBar.tsx';
import { useGoToText } from './useGoToText.ts';
import { useFootnotesBefore } from './useFootnotesBefore.ts';
import styles from './ItemPage.module.css';

interface ItemPageProps {
  readonly agenda: Agenda;
  readonly shown: OutlineItem;
}

/** One item as a page: title, facts, and its sections under their headings. */
export function ItemPage({ agenda, shown }: ItemPageProps) {
  const { t } = useTranslation();
  const { item, number } = shown;
  const start = useMemo(
    () => planTimes(agenda.items, agenda.meeting).starts.get(item.id),
    [agenda.items, agenda.meeting, item.id],
  );
  const stored = useLive(() => listSections(item.id), [item.id]);
  const sections = stored ?? [];
  const { page, goToText } = useGoToText(stored !== undefined);
  const notesBefore = useFootnotesBefore(agenda, item.id, sections);
  const profile = useMemo(() => profileOf(agenda.body), [agenda.body]);
  const place = { itemId: item.id, targets: agenda.references, words: profile.words };
  return (
    <article
      ref={page}
      className={styles.page}
      data-shows={item.id}
      aria-label={t('item.page', { number, title: item.title })}
      data-points={profile.agenda.items.points.marker}
    >
      {item.withdrawn && <WithdrawnBar item={item} />}
      <ItemTitle item={item} number={number} onEnter={goToText} />
      <ItemFacts item={item} start={start} />
      {sections.map((section, index) => (
        <SectionBlock
          key={section.id}
          agenda={agenda}
          section={section}
          notesBefore={notesBefore.get(section.id) ?? 0}
          isFirst={index === 0}
          isLast={index === sections.length - 1}
        />
      ))}
      <AddSectionMenu item={item} body={agenda.body} />
      <ReferenceDialog place={place} />
    </article>
  );
}
