import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { useTranslation } from 'react-i18next';
import { GAP, scaleOf, type Size, type Zoom } from '../../../components/pages/zoom.ts';
import { useSize } from '../../../components/pages/useSize.ts';
import type { DrawingQueue } from './drawingQueue.ts';
import {
  columnOfPages,
  pageInView,
  pagesNear,
  spotAt,
  topOfSpot,
  usualSize,
  type Spot,
} from './pageColumn.ts';
import { PdfPage, type MarkedPlace, type OnWords } from './PdfPage.tsx';
import styles from './PdfPane.module.css';

export interface PdfPaneHandle {
  /** Puts a page, or a place on it, at the top of the window. */
  readonly show: (spot: Spot) => void;
  readonly element: () => HTMLElement | null;
}

interface PdfPaneProps {
  readonly ref: Ref<PdfPaneHandle>;
  readonly pdf: PDFDocumentProxy;
  readonly sizes: readonly Size[];
  readonly zoom: Zoom;
  readonly queue: DrawingQueue;
  /** By page, counted from 0. */
  readonly marks: ReadonlyMap<number, readonly MarkedPlace[]>;
  readonly onPage: (index: number) => void;
  readonly onScale: (scale: number) => void;
  readonly onWords: OnWords;
  readonly onTouchNote: (noteId: string) => void;
}

const NO_MARKS: readonly MarkedPlace[] = [];

/** The pages one below the other, of which only those near the eye are there. */
export function PdfPane(props: PdfPaneProps) {
  const { ref, pdf, sizes, zoom, queue, marks, onPage, onScale, onWords, onTouchNote } = props;
  const { t } = useTranslation();
  const pane = useRef<HTMLDivElement>(null);
  const size = useSize(pane);
  const scale = scaleOf(zoom, size, usualSize(sizes));
  // A page that lies across is made to fit as well, but not the others smaller for its sake.
  const widest = zoom.kind === 'fit' && size.width > 0 ? size.width - 2 * GAP : Infinity;
  const column = useMemo(() => columnOfPages(sizes, scale, widest), [sizes, scale, widest]);
  const [view, setView] = useState({ first: 0, last: 0, current: 0 });
  const current = useRef(0);
  const nearness = useCallback((index: number) => Math.abs(index - current.current), []);

  const looked = useRef<Spot | null>(null);
  const look = useCallback((): void => {
    const { scrollTop = 0 } = pane.current ?? {};
    const seen = {
      ...pagesNear(column, scrollTop, size.height),
      current: pageInView(column, scrollTop, size.height),
    };
    current.current = seen.current;
    looked.current = spotAt(column, scrollTop);
    // Drawn anew only when a page comes or goes: scrolling itself is the browser's.
    setView((before) => (isSameView(before, seen) ? before : seen));
  }, [column, size.height]);
  useLayoutEffect(() => {
    // What was looked at stays, however large pages become.
    if (looked.current) pane.current?.scrollTo({ top: topOfSpot(column, looked.current) });
    look();
  }, [column, look]);
  useEffect(() => onPage(view.current), [view, onPage]);
  useEffect(() => onScale(scale), [scale, onScale]);

  const show = (spot: Spot): void => {
    const gap = spot.part === 0 ? GAP / 2 : 0;
    pane.current?.scrollTo({ top: topOfSpot(column, spot) - gap });
  };
  useImperativeHandle(ref, () => ({ show, element: () => pane.current }));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const page = view.current + step;
    if (step === 0 || page < 0 || page >= sizes.length) return;
    event.preventDefault();
    show({ page, part: 0 });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- A note is reached in its list as well.
    <section
      ref={pane}
      className={styles.pane}
      aria-label={t('reader.pages')}
      data-pane="pages"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Scrolled and read by keyboard.
      tabIndex={0}
      onScroll={look}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const note = noteUnder(event.currentTarget, event);
        if (note !== null && window.getSelection()?.isCollapsed !== false) onTouchNote(note);
      }}
    >
      <div className={styles.column} style={{ height: column.whole.height, minWidth: column.whole.width }}>
        {size.width > 0 &&
          sizes.slice(view.first, view.last + 1).map((_, offset) => {
            const index = view.first + offset;
            return (
              <PdfPage
                key={index}
                pdf={pdf}
                index={index}
                size={column.sizes[index]!}
                top={column.tops[index]!}
                scale={column.sizes[index]!.width / sizes[index]!.width}
                queue={queue}
                nearness={nearness}
                marks={marks.get(index) ?? NO_MARKS}
                onWords={onWords}
              />
            );
          })}
      </div>
    </section>
  );
}

type View = Readonly<Record<'first' | 'last' | 'current', number>>;

function isSameView(a: View, b: View): boolean {
  return a.first === b.first && a.last === b.last && a.current === b.current;
}

/** Marks let everything through to the words below, so they are looked for by where they are. */
function noteUnder(pane: Element, at: { readonly clientX: number; readonly clientY: number }): string | null {
  const mark = [...pane.querySelectorAll<HTMLElement>('[data-note]')].find((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return at.clientX >= left && at.clientX <= right && at.clientY >= top && at.clientY <= bottom;
  });
  return mark?.dataset['note'] ?? null;
}
