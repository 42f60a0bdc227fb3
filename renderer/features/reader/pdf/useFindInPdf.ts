import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createFinder } from '#shared/search/findWords.ts';
import { hitsOnPage, type PdfHit } from './pdfHits.ts';
import type { PdfTexts } from './pdfTexts.ts';

interface Finding {
  readonly words: string;
  /** In the order of the pages. */
  readonly hits: readonly PdfHit[];
  /** Pages are still being read. */
  readonly isReading: boolean;
  /** The hit that was gone to last. */
  readonly current: PdfHit | null;
}

export interface FindInPdf extends Finding {
  readonly look: (words: string) => void;
  /** Goes to the next hit (1) or the one before (-1): from `page` on where none was gone to. null: there is none. */
  readonly step: (by: 1 | -1, page: number) => PdfHit | null;
}

const NOTHING: Finding = { words: '', hits: [], isReading: false, current: null };

/** How many pages are read before what was found on them is told. */
const AT_A_TIME = 25;

/** Finds words in all of a PDF, page by page, while it is read. */
export function useFindInPdf(texts: PdfTexts): FindInPdf {
  const [finding, setFinding] = useState(NOTHING);
  const { words, hits, current } = finding;
  useEffect(() => {
    const find = createFinder({ words: words.trim(), matchCase: false, wholeWords: false });
    if (find === null) return undefined;
    let isStopped = false;
    const read = async (): Promise<void> => {
      let found: PdfHit[] = [];
      for (let page = 0; page < texts.pageCount; page += 1) {
        // A page that cannot be read has nothing on it to be found.
        const text = await texts.read(page).catch(() => null);
        if (isStopped) return;
        if (text) found = found.concat(hitsOnPage(text, page, find));
        if (page % AT_A_TIME === AT_A_TIME - 1) tell(found, true);
      }
      tell(found, false);
    };
    const tell = (told: readonly PdfHit[], isReading: boolean): void =>
      setFinding((before) => ({ ...before, hits: told, isReading }));
    void read();
    return () => {
      isStopped = true;
    };
  }, [texts, words]);

  return {
    ...finding,
    look: (changed) => setFinding({ ...NOTHING, words: changed, isReading: changed.trim() !== '' }),
    step(by, page) {
      const hit = nextHit(hits, current, by, page);
      if (hit) setFinding((before) => ({ ...before, current: hit }));
      return hit;
    },
  };
}

/** "3 af 17, side 4". */
export function useFindCount(): (finding: Finding) => string {
  const { t } = useTranslation();
  return ({ words, hits, current, isReading }) => {
    const count = hits.length;
    if (words.trim() === '') return '';
    if (isReading && count === 0) return t('reader.finding');
    if (count === 0) return t('find.none');
    if (!current) return t('find.count', { count });
    const place = hits.findIndex((hit) => isSameHit(hit, current)) + 1;
    return t('reader.hit', { place, count, page: current.page + 1 });
  };
}

/** After the last comes the first. */
function nextHit(hits: readonly PdfHit[], current: PdfHit | null, by: 1 | -1, page: number): PdfHit | null {
  if (hits.length === 0) return null;
  const at = current ? hits.findIndex((hit) => isSameHit(hit, current)) : -1;
  if (at >= 0) return hits[(at + by + hits.length) % hits.length]!;
  const here = by === 1 ? hits.find((hit) => hit.page >= page) : hits.findLast((hit) => hit.page <= page);
  return here ?? (by === 1 ? hits[0]! : hits.at(-1)!);
}

export function isSameHit(a: PdfHit, b: PdfHit): boolean {
  return a.page === b.page && a.from === b.from;
}
