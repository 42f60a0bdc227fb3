import { mergeClasses, useArrowNavigationGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { MeetingDocument } from '#shared/document/meetingDocument.ts';
import type { Agenda } from '../../../database/agenda.ts';
import pane from '../../../components/listPane.module.css';
import { ExpectedPage } from '../ExpectedPage.tsx';
import { listedHeadings } from './listedHeadings.ts';
import type { PagedDocument } from './usePreview.ts';
import styles from './PageList.module.css';

interface PageListProps {
  readonly agenda: Agenda;
  readonly kind: MeetingDocument['kind'];
  readonly document: PagedDocument;
  /** The one that is being looked at, counted from 0. */
  readonly page: number;
  readonly onChoose: (page: number) => void;
}

/** What the document has, and on which page it stands. Minutes go through their items in no group's order. */
export function PageList({ agenda, kind, document, page, onChoose }: PageListProps) {
  const { t } = useTranslation();
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const headings = listedHeadings(document, kind === 'agenda' ? agenda : { ...agenda, outline: [] });
  const present = headings.findLast(({ place }) => place.page <= page + 1);
  return (
    <nav className={pane.pane} aria-label={t('preview.contents')} data-pane="contents">
      <div className={pane.head}>
        <h2>{t('preview.contents')}</h2>
        <span className={pane.count}>{t('preview.pageCount', { count: document.pages.length })}</span>
      </div>
      <ul className={pane.rows} {...arrows}>
        {headings.map((heading) => (
          <li key={heading.bookmark}>
            {heading.groupTitle !== null && <p className={pane.group}>{heading.groupTitle}</p>}
            <button
              type="button"
              className={mergeClasses(
                pane.row,
                heading === present && pane.selected,
                heading === present && pane.present,
              )}
              aria-current={heading === present ? 'location' : undefined}
              onClick={() => onChoose(heading.place.page - 1)}
            >
              <span className={pane.number}>{heading.number}</span>
              <span className={pane.title}>{heading.title}</span>
              <span className={styles.page}>
                <ExpectedPage place={heading.place} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
