import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageRectangle } from '#shared/model/annotation.ts';
import type { Size } from '../../../components/pages/zoom.ts';
import { drawPage, layTextOver, release } from './drawPage.ts';
import type { DrawingQueue } from './drawingQueue.ts';
import styles from './PdfPane.module.css';

/** A place on a page that a note is about. */
export interface MarkedPlace {
  readonly noteId: string;
  readonly rectangles: readonly PageRectangle[];
}

/** The words of a page have come over its picture, run by run; null: they are gone again. */
export type OnWords = (index: number, runs: readonly HTMLElement[] | null) => void;

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  /** Counted from 0. */
  readonly index: number;
  readonly size: Size;
  /** From the top of all pages, in CSS pixels. */
  readonly top: number;
  readonly scale: number;
  readonly queue: DrawingQueue;
  /** How far it is from the page that is looked at. */
  readonly nearness: (index: number) => number;
  readonly marks: readonly MarkedPlace[];
  readonly onWords: OnWords;
}

/** In milliseconds: how long a page is near the eye before it is drawn, so that one that rushes past never is. */
const SETTLING = 40;

/** One page: its picture, its words over it, and what is marked on it. Stays white until it is drawn, and in the dark. */
export const PdfPage = memo(function PdfPage(props: PdfPageProps) {
  const { pdf, index, size, top, scale, queue, nearness, marks, onWords } = props;
  const { t } = useTranslation();
  const picture = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let takeOut = (): void => {};
    const settling = setTimeout(() => {
      takeOut = queue.add(
        async (signal) => {
          const page = await pdf.getPage(index + 1);
          const canvas = await drawPage(page, { scale, signal });
          // The former one, of another size, has stood in for it.
          releaseIn(picture.current);
          picture.current?.replaceChildren(canvas);
          if (words.current) onWords(index, await layTextOver(page, words.current, { scale, signal }));
          page.cleanup();
        },
        () => nearness(index),
      );
    }, SETTLING);
    return () => {
      clearTimeout(settling);
      takeOut();
      onWords(index, null);
    };
  }, [pdf, index, scale, queue, nearness, onWords]);
  useEffect(() => {
    const shown = picture.current;
    return () => releaseIn(shown);
  }, []);
  return (
    <article
      className={styles.page}
      aria-label={t('preview.page', { page: index + 1, count: pdf.numPages })}
      data-page={index}
      style={{ top, left: `calc(50% - ${size.width / 2}px)`, width: size.width, height: size.height }}
    >
      <div ref={picture} className={styles.picture} aria-hidden />
      {marks.flatMap(({ noteId, rectangles }) =>
        rectangles.map(({ x, y, width, height }) => (
          <div
            key={`${noteId} ${x} ${y}`}
            className={styles.mark}
            data-note={noteId}
            style={{
              left: `${x * 100}%`,
              top: `${y * 100}%`,
              width: `${width * 100}%`,
              height: `${height * 100}%`,
            }}
          />
        )),
      )}
      <div ref={words} className={styles.words} />
    </article>
  );
});

function releaseIn(element: HTMLElement | null): void {
  for (const canvas of element?.querySelectorAll('canvas') ?? []) release(canvas);
}
