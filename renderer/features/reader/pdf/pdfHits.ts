import type { Finder } from '#shared/search/findWords.ts';
import type { JoinedRuns } from '../textRuns.ts';

/** A place where the words stand. */
export interface PdfHit {
  /** Counted from 0. */
  readonly page: number;
  readonly from: number;
  readonly to: number;
}

export function hitsOnPage({ text }: JoinedRuns, page: number, find: Finder): PdfHit[] {
  return find(text).map(({ from, to }) => ({ page, from, to }));
}
