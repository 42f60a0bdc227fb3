import { pagesOfHeadings } from '#shared/document/pages/pagesOfDocument.ts';
import type { PagePlan } from '#shared/document/pages/pagePlan.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { OutlineEntry } from './outline.ts';
import type { Drawn } from './printouts.ts';

const POINTS_PER_PIXEL = 0.75;

/** The headings of groups and items with their places on the pages. Where groups are headings, items belong to them. */
export function outlineOf(tree: DocumentTree, plan: PagePlan, drawn: Drawn): OutlineEntry[] {
  const pages = pagesOfHeadings(tree, plan);
  const tops = new Map(drawn.map(({ bookmark, top }) => [bookmark, top]));
  return tree.blocks.flatMap((block): OutlineEntry[] => {
    if ((block.kind !== 'itemHeading' && block.kind !== 'groupHeading') || block.bookmark === null) return [];
    const place = pages.get(block.bookmark);
    if (!place) return [];
    const role = block.kind === 'groupHeading' ? 'groupHeading' : block.role;
    return [
      {
        title: [block.number?.label, block.title].filter(Boolean).join(' '),
        level: role === 'groupHeading' ? 1 : 2,
        page: place.page - 1,
        top: (tops.get(block.bookmark) ?? 0) * POINTS_PER_PIXEL,
      },
    ];
  });
}
