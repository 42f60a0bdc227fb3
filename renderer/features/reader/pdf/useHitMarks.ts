import { useCallback, useEffect, useRef, useState } from 'react';
import { highlightHits, removeHighlights } from '../hitHighlights.ts';
import { partsOfRuns } from '../textRuns.ts';
import type { PdfHit } from './pdfHits.ts';
import type { OnWords } from './PdfPage.tsx';
import type { PdfTexts } from './pdfTexts.ts';
import { isSameHit, type FindInPdf } from './useFindInPdf.ts';

export interface HitMarks {
  /** Told by every page whose words come and go. */
  readonly onWords: OnWords;
  /** Where a hit stands on the screen; empty while its page is not there. */
  readonly rangesOf: (hit: PdfHit) => Range[];
}

/** Marks what was found, on the pages that are there, and calls `onCurrent` once where the one that was gone to stands. */
export function useHitMarks(
  texts: PdfTexts,
  { hits, current }: Pick<FindInPdf, 'hits' | 'current'>,
  onCurrent: (place: DOMRect) => void,
): HitMarks {
  const [shown, setShown] = useState<ReadonlyMap<number, readonly HTMLElement[]>>(new Map());
  const reached = useRef<PdfHit | null>(null);

  const onWords = useCallback<OnWords>((index, runs) => {
    setShown((before) => {
      if (!runs && !before.has(index)) return before;
      const after = new Map(before);
      if (runs) after.set(index, runs);
      else after.delete(index);
      return after;
    });
  }, []);
  const rangesOf = useCallback(
    (hit: PdfHit): Range[] => {
      const text = texts.known(hit.page);
      const runs = shown.get(hit.page);
      if (!text || !runs) return [];
      return partsOfRuns(text, text.runs, hit).flatMap(({ run, from, to }) => rangeIn(runs[run], from, to));
    },
    [texts, shown],
  );

  useEffect(() => {
    const here = hits.filter(({ page }) => shown.has(page));
    const isCurrent = (hit: PdfHit): boolean => current !== null && isSameHit(hit, current);
    const now = current ? rangesOf(current) : [];
    highlightHits(here.filter((hit) => !isCurrent(hit)).flatMap(rangesOf), now);
    if (now[0] && reached.current !== current) {
      reached.current = current;
      onCurrent(now[0].getBoundingClientRect());
    }
  }, [hits, current, shown, rangesOf, onCurrent]);
  useEffect(() => removeHighlights, []);
  return { onWords, rangesOf };
}

function rangeIn(run: HTMLElement | undefined, from: number, to: number): Range[] {
  const text = run?.firstChild;
  if (!(text instanceof Text) || text.length < to) return [];
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return [range];
}
