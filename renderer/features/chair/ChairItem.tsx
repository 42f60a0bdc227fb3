import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowSyncRegular, CheckmarkRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { isWrittenText } from '#shared/richText/isWrittenText.ts';
import { keyOf } from '#shared/search/meetingTexts.ts';
import { Badge } from '../../components/Badge.tsx';
import { useAct } from '../../components/useAct.ts';
import { useFocusWhenNowhere } from '../../components/useFocusWhenNowhere.ts';
import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { listReadStates, markRead, type ReadState } from '../../database/reading.ts';
import { listSections } from '../../database/sections.ts';
import { useFinding } from '../../stores/finding.ts';
import { save } from '../../stores/saving.ts';
import { ReadingText } from '../annotations/ReadingText.tsx';
import { ItemFactLine } from '../item/ItemFactLine.tsx';
import { useFootnotesBefore } from '../item/useFootnotesBefore.ts';
import page from '../item/ItemPage.module.css';
import { useReadStates } from './useReading.ts';
import styles from './Chair.module.css';

interface ChairItemProps {
  readonly agenda: Agenda;
  readonly shown: OutlineItem;
}

/** One item as a page to be read. Mount one per item (key = its id): opening it marks it as read. */
export function ChairItem({ agenda, shown }: ChairItemProps) {
  const { item, number } = shown;
  const { t } = useTranslation();
  const meetingId = agenda.meeting.id;
  const all = useLive(() => listSections(item.id), [item.id]) ?? [];
  const sections = all.filter(({ content }) => isWrittenText(content));
  const notesBefore = useFootnotesBefore(agenda, item.id, all);
  const before = useStateAtOpening(meetingId, item.id);
  const now = useReadStates(meetingId).get(item.id);
  const isRead = now === 'read';
  const toggle = (): void => void save(() => markRead(meetingId, item.id, !isRead));
  // What had the focus may have gone with the item before; on the page the arrows scroll.
  const article = useFocusWhenNowhere<HTMLElement>({ preventScroll: true });
  useAct('markRead', toggle);
  return (
    <article
      ref={article}
      tabIndex={-1}
      className={mergeClasses(page.page, styles.item)}
      data-shows={item.id}
      data-points={profileOf(agenda.body).agenda.items.points.marker}
      aria-label={t('item.page', { number, title: item.title })}
    >
      <h2 className={styles.title} data-text={keyOf({ kind: 'itemTitle', itemId: item.id })}>
        {number}. {item.title || t('item.untitled')}
      </h2>
      <ItemFactLine
        item={item}
        more={[
          item.expectedMinutes !== null && `${item.expectedMinutes} ${t('item.minutesUnit')}`,
          item.withdrawn && t('chair.withdrawn'),
        ]}
      />
      {(before === 'changed' || now === 'changed') && (
        <p className={styles.changed}>
          <Badge icon={ArrowSyncRegular} tone="accent" text={t('chair.changedSince')} />
        </p>
      )}
      {sections.length === 0 && <p className={styles.noText}>{t('chair.noText')}</p>}
      {sections.map((section) => (
        <section
          key={section.id}
          className={styles.section}
          aria-label={section.heading}
          data-shows={section.id}
        >
          <h3 data-text={keyOf({ kind: 'sectionHeading', itemId: item.id, sectionId: section.id })}>
            {section.heading}
          </h3>
          <ReadingText
            key={section.updatedAt}
            agenda={agenda}
            section={section}
            notesBefore={notesBefore.get(section.id) ?? 0}
          />
        </section>
      ))}
      <Button
        size="small"
        appearance="subtle"
        className={styles.readMark ?? ''}
        icon={isRead ? <CheckmarkRegular /> : null}
        aria-pressed={isRead}
        onClick={toggle}
      >
        {t(isRead ? 'chair.read' : 'chair.markRead')}
      </Button>
    </article>
  );
}

/** How the item stood when it was opened; from then on it is read, unless words are only looked up in it. */
function useStateAtOpening(meetingId: string, itemId: string): ReadState | undefined {
  const [before, setBefore] = useState<ReadState>();
  const isLookedUp = useFinding(({ open }) => open);
  const isOpened = useRef(false);
  useEffect(() => {
    if (isLookedUp || isOpened.current) return;
    isOpened.current = true;
    const open = async (): Promise<void> => {
      setBefore((await listReadStates(meetingId)).get(itemId));
      await markRead(meetingId, itemId, true);
    };
    void save(open);
  }, [itemId, meetingId, isLookedUp]);
  return before;
}
