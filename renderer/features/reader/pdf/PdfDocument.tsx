import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Appendix } from '#shared/model/appendix.ts';
import { stepFrom, type Size } from '../../../components/pages/zoom.ts';
import { useAct } from '../../../components/useAct.ts';
import { setReaderZoom, toggleReaderSide, useReaderView } from '../../../stores/readerView.ts';
import { ReaderFindLine } from '../ReaderFindLine.tsx';
import { scrollIntoView } from '../scrollIntoView.ts';
import styles from '../Reader.module.css';
import { useAppendixNoteActs } from '../useAppendixNoteActs.tsx';
import { useNotesOnAppendix } from '../useNotesOnAppendix.ts';
import { zoomDirection } from '../zoomKeys.ts';
import { createDrawingQueue } from './drawingQueue.ts';
import { markedIn, selectedIn, type MarkedWords } from './markedOnPage.ts';
import { marksByPage } from './marksByPage.ts';
import { NotesPane } from './NotesPane.tsx';
import { OutlinePane } from './OutlinePane.tsx';
import type { Spot } from './pageColumn.ts';
import { PdfPane, type PdfPaneHandle } from './PdfPane.tsx';
import { createPdfTexts } from './pdfTexts.ts';
import { PdfTools } from './PdfTools.tsx';
import { Thumbnails } from './Thumbnails.tsx';
import { useFindCount, useFindInPdf } from './useFindInPdf.ts';
import { useHitMarks } from './useHitMarks.ts';

interface PdfDocumentProps {
  readonly appendix: Appendix;
  readonly pdf: PDFDocumentProxy;
  readonly sizes: readonly Size[];
}

/** An open PDF: its pages, what stands beside them, and finding in them. */
export function PdfDocument({ appendix, pdf, sizes }: PdfDocumentProps) {
  const { zoom, side } = useReaderView();
  const pane = useRef<PdfPaneHandle>(null);
  const [queue] = useState(createDrawingQueue);
  const texts = useMemo(() => createPdfTexts(pdf), [pdf]);
  const [page, setPage] = useState(0);
  const [scale, setScale] = useState(1);
  const [asked, setAsked] = useState(0);
  const [touched, setTouched] = useState<string | null>(null);
  const notes = useNotesOnAppendix(appendix.meetingId, appendix.id);
  const { acts, dialog } = useAppendixNoteActs(appendix);
  const marks = useMemo(() => marksByPage(notes), [notes]);
  const finding = useFindInPdf(texts);
  const findCount = useFindCount();
  const { onWords, rangesOf } = useHitMarks(
    texts,
    finding,
    useCallback((place: DOMRect) => scrollIntoView(pane.current?.element(), place), []),
  );

  const show = (spot: Spot): void => pane.current?.show(spot);
  const goToPage = (index: number): void => show({ page: index, part: 0 });
  const focusPages = (): void => pane.current?.element()?.focus();
  const step = (by: 1 | -1): void => {
    const hit = finding.step(by, page);
    // Near enough for its page to be there; its own place is shown once its words are.
    if (hit && rangesOf(hit).length === 0) goToPage(hit.page);
  };
  const writeNote = (): void => acts.write(markedNow() ?? { page, quote: '', rectangles: [] });
  const markedNow = (): MarkedWords | null => {
    const element = pane.current?.element();
    if (!element) return null;
    const { current } = finding;
    const found = asked > 0 && current ? rangesOf(current) : [];
    const onPage = current && element.querySelector<HTMLElement>(`[data-page="${current.page}"]`);
    return selectedIn(element) ?? (onPage ? markedIn(onPage, found) : null);
  };
  const startFinding = (): void => setAsked((count) => count + 1);
  const stopFinding = (): void => {
    setAsked(0);
    finding.look('');
    focusPages();
  };
  useAct('find', startFinding);
  useAct('findNext', () => step(1), { available: finding.hits.length > 0 });
  useAct('findPrevious', () => step(-1), { available: finding.hits.length > 0 });
  useAct('newNote', writeNote);

  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = zoomDirection(event);
    if (direction === null) return;
    // Otherwise the whole window grows, as it does everywhere else.
    event.preventDefault();
    if (direction === 0) setReaderZoom({ kind: 'scale', scale: 1 });
    else setReaderZoom({ kind: 'scale', scale: stepFrom(scale, direction) });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Its parts have the focus; the keys are for all of them.
    <div className={styles.reader} onKeyDown={onKeyDown}>
      <PdfTools
        page={page}
        pageCount={pdf.numPages}
        zoom={zoom}
        scale={scale}
        side={side}
        noteCount={notes.length}
        onPage={goToPage}
        onZoom={setReaderZoom}
        onFind={startFinding}
        onNote={writeNote}
      />
      {asked > 0 && (
        <ReaderFindLine
          words={finding.words}
          hasHits={finding.hits.length > 0}
          count={findCount(finding)}
          asked={asked}
          onWords={finding.look}
          onStep={step}
          onClose={stopFinding}
        />
      )}
      <div className={styles.below}>
        {side === 'pages' && (
          <Thumbnails pdf={pdf} sizes={sizes} queue={queue} page={page} onChoose={goToPage} />
        )}
        {side === 'contents' && <OutlinePane pdf={pdf} onChoose={goToPage} />}
        {side === 'notes' && (
          <NotesPane
            notes={notes}
            acts={acts}
            touched={touched}
            onChoose={({ anchor }) => show({ page: anchor.page - 1, part: anchor.rectangles[0]?.y ?? 0 })}
          />
        )}
        <PdfPane
          ref={pane}
          pdf={pdf}
          sizes={sizes}
          zoom={zoom}
          queue={queue}
          marks={marks}
          onPage={setPage}
          onScale={setScale}
          onWords={onWords}
          onTouchNote={(noteId) => {
            setTouched(noteId);
            if (side !== 'notes') toggleReaderSide('notes');
          }}
        />
      </div>
      {dialog}
    </div>
  );
}
