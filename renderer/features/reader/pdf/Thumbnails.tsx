import { useArrowNavigationGroup } from '@fluentui/react-components';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSize } from '../../../components/pages/useSize.ts';
import type { Size } from '../../../components/pages/zoom.ts';
import { drawPage, release } from './drawPage.ts';
import type { DrawingQueue } from './drawingQueue.ts';
import styles from './PdfSide.module.css';

interface ThumbnailsProps {
  readonly pdf: PDFDocumentProxy;
  readonly sizes: readonly Size[];
  readonly queue: DrawingQueue;
  /** The page that is looked at, counted from 0. */
  readonly page: number;
  readonly onChoose: (page: number) => void;
}

/** In CSS pixels: of each row, and the most that a page takes of it. */
const ROW = 184;
const LARGEST: Size = { width: 132, height: 148 };

/** Every page small, with its number. Only those that are seen are there, and the one that is looked at. */
export function Thumbnails({ pdf, sizes, queue, page, onChoose }: ThumbnailsProps) {
  const { t } = useTranslation();
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const list = useRef<HTMLDivElement>(null);
  const { height } = useSize(list);
  const [first, setFirst] = useState(0);
  const last = Math.min(sizes.length - 1, first + Math.ceil(height / ROW) + 1);
  useEffect(() => {
    const element = list.current;
    if (!element || height === 0) return;
    const isSeen = page * ROW >= element.scrollTop && (page + 1) * ROW <= element.scrollTop + height;
    if (!isSeen) element.scrollTo({ top: page * ROW - (height - ROW) / 2 });
  }, [page, height]);
  return (
    <nav className={styles.side} aria-label={t('reader.thumbnails')} data-pane="thumbnails">
      <div
        ref={list}
        className={styles.list}
        onScroll={({ currentTarget }) => setFirst(Math.max(0, Math.floor(currentTarget.scrollTop / ROW) - 1))}
      >
        <div className={styles.thumbs} style={{ height: sizes.length * ROW }} {...arrows}>
          {sizes.slice(first, last + 1).map((size, offset) => {
            const index = first + offset;
            return (
              <button
                key={index}
                type="button"
                className={styles.thumb}
                style={{ top: index * ROW, height: ROW }}
                aria-label={t('reader.page', { page: index + 1 })}
                aria-current={index === page ? 'page' : undefined}
                onClick={() => onChoose(index)}
              >
                <Thumbnail pdf={pdf} index={index} size={size} queue={queue} />
                {index + 1}
              </button>
            );
          })}
        </div>
      </div>
    </nav>
  );
}

type ThumbnailProps = Pick<ThumbnailsProps, 'pdf' | 'queue'> & {
  readonly index: number;
  readonly size: Size;
};

/** After every page itself: somebody is waiting for those. */
const AFTER_PAGES = 1_000_000;
const SETTLING = 80;

function Thumbnail({ pdf, index, size, queue }: ThumbnailProps) {
  const sheet = useRef<HTMLSpanElement>(null);
  const scale = Math.min(LARGEST.width / size.width, LARGEST.height / size.height);
  useEffect(() => {
    const holder = sheet.current;
    let takeOut = (): void => {};
    const settling = setTimeout(() => {
      takeOut = queue.add(
        async (signal) => {
          const page = await pdf.getPage(index + 1);
          holder?.replaceChildren(await drawPage(page, { scale, signal }));
        },
        () => AFTER_PAGES + index,
      );
    }, SETTLING);
    return () => {
      clearTimeout(settling);
      takeOut();
      for (const canvas of holder?.querySelectorAll('canvas') ?? []) release(canvas);
    };
  }, [pdf, index, scale, queue]);
  return (
    <span
      ref={sheet}
      className={styles.sheet}
      style={{ width: size.width * scale, height: size.height * scale }}
      aria-hidden
    />
  );
}
