import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingDocument } from '#shared/document/meetingDocument.ts';
import { useFocusWhenNowhere } from '../../../components/useFocusWhenNowhere.ts';
import type { Zoom } from '../../../components/pages/zoom.ts';
import { DrawingContext, type Drawing } from '../Drawing.ts';
import { PageView } from '../PageView.tsx';
import { goToSource } from './goToSource.ts';
import { heightOfRows, pageInView, pagesNear, topOfPage, type PageRows } from './pageRows.ts';
import { jumpAt, sourceAt } from './sourceAt.ts';
import { useSize } from '../../../components/pages/useSize.ts';
import type { PagedDocument } from './usePreview.ts';
import { columnsOf, GAP, scaleOf } from '../../../components/pages/zoom.ts';
import styles from './PreviewScreen.module.css';

export interface PagesPaneHandle {
  /** Counted from 0. */
  readonly showPage: (index: number) => void;
}

interface PagesPaneProps {
  readonly ref: Ref<PagesPaneHandle>;
  readonly meetingId: string;
  readonly kind: MeetingDocument['kind'];
  readonly paged: PagedDocument;
  /** The item whose page is shown first. */
  readonly firstShown: string | null;
  readonly zoom: Zoom;
  /** The page that is being looked at has changed; counted from 0. */
  readonly onPage: (index: number) => void;
  readonly onScale: (scale: number) => void;
}

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** The pages one below the other, of which only those near the eye are drawn. */
export function PagesPane(props: PagesPaneProps) {
  const { ref, meetingId, kind, paged, firstShown, zoom, onPage, onScale } = props;
  const { t } = useTranslation();
  const { tree, profile, pages, headingPages } = paged;
  // Whoever asked for the pages turns them; whoever has gone into something of this screen stays there.
  const pane = useFocusWhenNowhere<HTMLDivElement>();
  const size = useSize(pane);
  const [scrollTop, setScrollTop] = useState(0);
  const paper = {
    width: profile.page.width * PIXELS_PER_MILLIMETRE,
    height: profile.page.height * PIXELS_PER_MILLIMETRE,
  };
  const scale = scaleOf(zoom, size, paper);
  const drawn = { width: paper.width * scale, height: paper.height * scale };
  const rows: PageRows = { count: pages.length, columns: columnsOf(zoom), page: drawn };
  const current = pageInView(scrollTop, size.height, rows);
  const { first, last } = pagesNear(scrollTop, size.height, rows);
  const drawing = useMemo<Drawing>(
    () => ({ profile, headingPages, medium: 'screen' }),
    [profile, headingPages],
  );

  const showPage = (index: number): void => {
    const kept = Math.max(0, Math.min(pages.length - 1, index));
    pane.current?.scrollTo({ top: topOfPage(kept, rows) });
  };
  useImperativeHandle(ref, () => ({ showPage }));
  useEffect(() => onPage(current), [current, onPage]);
  useEffect(() => onScale(scale), [scale, onScale]);

  const looked = useRef(pageOfItem(paged, firstShown));
  useLayoutEffect(() => {
    // The page that was looked at stays, however large pages become.
    pane.current?.scrollTo({ top: topOfPage(looked.current, rows) });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only where its size moves the pages
  }, [drawn.height, rows.columns, rows.count]);

  const goTo = (index: number, event?: MouseEvent): void => {
    const page = pages[index];
    const found = page && sourceAt(page, event);
    if (found) void goToSource(meetingId, kind, found);
  };
  const onClick = (event: MouseEvent): void => {
    if (!window.getSelection()?.isCollapsed) return;
    const bookmark = jumpAt(event.target);
    const target = bookmark === null ? undefined : headingPages.get(bookmark);
    if (target) showPage(target.page - 1);
    else goTo(pageUnder(event.target), event);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target !== event.currentTarget) return;
    const turnTo = pageAfterKey(event.key, current, rows);
    if (turnTo !== null) showPage(turnTo);
    else if (event.key === 'Enter') goTo(current);
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- What a click does, Enter does as well.
    <section
      ref={pane}
      className={styles.pane}
      aria-label={t('preview.pages')}
      aria-describedby="preview-keys"
      data-pane="page"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Scrolled and read by keyboard.
      tabIndex={0}
      onScroll={({ currentTarget }) => {
        setScrollTop(currentTarget.scrollTop);
        looked.current = pageInView(currentTarget.scrollTop, size.height, rows);
      }}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <p id="preview-keys" className={styles.hidden}>
        {t('preview.keys')}
      </p>
      <DrawingContext value={drawing}>
        <div
          className={styles.rows}
          style={{ height: heightOfRows(rows), minWidth: rows.columns * (drawn.width + GAP) + GAP }}
        >
          {size.width > 0 &&
            pages.slice(first, last + 1).map((page, offset) => {
              const index = first + offset;
              return (
                <article
                  key={page.number}
                  aria-labelledby={`page-${page.number}`}
                  aria-current={index === current ? 'page' : undefined}
                  className={styles.paper}
                  data-page={index}
                  style={{
                    top: GAP + topOfPage(index, rows),
                    left: `calc(50% + ${leftOf(index, rows)}px)`,
                    width: drawn.width,
                    height: drawn.height,
                  }}
                >
                  <h3 id={`page-${page.number}`} className={styles.hidden}>
                    {t('preview.page', { page: page.number, count: pages.length })}
                  </h3>
                  <div className={styles.scaled} style={{ transform: `scale(${scale})` }}>
                    <PageView tree={tree} page={page} pageCount={pages.length} />
                  </div>
                </article>
              );
            })}
        </div>
      </DrawingContext>
    </section>
  );
}

/** From the middle of the pane. */
function leftOf(index: number, { columns, page }: PageRows): number {
  if (columns === 1) return -page.width / 2;
  return index % 2 === 0 ? -page.width - GAP / 2 : GAP / 2;
}

/** Where a key leads; null for keys that turn no pages. */
function pageAfterKey(key: string, current: number, { columns, count }: PageRows): number | null {
  switch (key) {
    case 'PageDown':
      return current + columns;
    case 'PageUp':
      return current - columns;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function pageUnder(target: EventTarget): number {
  const paper = target instanceof Element ? target.closest<HTMLElement>('[data-page]') : null;
  return paper ? Number(paper.dataset['page']) : -1;
}

function pageOfItem({ tree, headingPages }: PagedDocument, itemId: string | null): number {
  const heading = tree.blocks.find(
    (block) =>
      block.kind === 'itemHeading' && block.source?.kind === 'item' && block.source.itemId === itemId,
  );
  const place = heading?.kind === 'itemHeading' ? headingPages.get(heading.bookmark) : undefined;
  return (place?.page ?? 1) - 1;
}
