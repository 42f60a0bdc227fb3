import type { FilledHeading, FilledPage } from './nearEdge.ts';
import type { PageFill } from './pieceLayout.ts';

/** What a piece has put on its pages; the first of them may be one that the pieces before it began. */
export interface FilledPiece {
  readonly startsPage: boolean;
  readonly fills: readonly PageFill[];
  /** `page`: counted from 0, the page on which the piece begins. */
  readonly headings: readonly (FilledHeading & { readonly page: number })[];
}

/** The pages of all the pieces, each with everything that stands on it. */
export function filledPages(pieces: readonly FilledPiece[]): FilledPage[] {
  const pages: FilledPage[] = [];
  for (const { startsPage, fills, headings } of pieces)
    fills.forEach((fill, index) => {
      const own = headings.filter(({ page }) => page === index);
      const begun = index === 0 && !startsPage ? pages.pop() : undefined;
      pages.push(begun ? joined(begun, fill, own) : { ...fill, isMade: index === 0, headings: own });
    });
  return pages;
}

function joined(begun: FilledPage, more: PageFill, headings: readonly FilledHeading[]): FilledPage {
  return {
    ...begun,
    kept: [...begun.kept, ...more.kept],
    limit: more.limit,
    headings: [...begun.headings, ...headings],
  };
}
