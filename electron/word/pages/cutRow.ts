import { layoutDocument } from 'docx/layout';
import type { Cut } from '#shared/document/pages/pagePlan.ts';
import type { FlowBlock, TableBlock, TableCell } from '#shared/document/flow.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import { textWidthOf, type LayoutProfile } from '#shared/layouts/profile.ts';
import { createDocument } from '../createDocument.ts';
import type { DocumentFiles } from '../documentFiles.ts';
import type { CutRow, RowPart } from './pageStarts.ts';
import type { WriteContext } from '../writeContext.ts';
import { firstCutBelow } from './pageStarts.ts';

const PIXELS_PER_MILLIMETRE = 96 / 25.4;
/** In millimetres; higher than any row. */
const ENDLESS = 20_000;
/** In millimetres; a column among very many may be narrower than the room at its sides. */
const NARROWEST = 2;

/**
 * Cuts rows that go on on the next page. The layout says how much of the row stands on a page, not which lines of each
 * cell: those are found by laying out each cell by itself, on a page as narrow as the cell.
 */
export function rowCutter(tree: DocumentTree, profile: LayoutProfile, files: DocumentFiles): CutRow {
  return (table, row, part) => {
    switch (table.kind) {
      case 'table':
        return (
          table.rows[row]?.cells.map((cell) => {
            const place = {
              textRole: cell.kind === 'head' ? 'tableHead' : 'tableText',
              isInTable: true,
            } as const;
            return cutBlocks(cell.blocks, widthOf(cell, table, profile), place, part);
          }) ?? null
        );
      case 'factTable': {
        const content = table.rows[row]?.content ?? [];
        const width = textWidthOf(profile.page) - profile.tables.firstColumnOfFacts;
        // Running text is as high and as wide as what stands in these cells.
        const place = { textRole: 'body', isInTable: true } as const;
        return [cutBlocks([{ kind: 'paragraph', role: 'body', content }], width, place, part)];
      }
      case 'overviewTable': {
        const items = table.rows[row]?.items.length ?? 0;
        return [{ block: Math.floor(items * part.share), inside: null }];
      }
      case 'nameTable':
        return null;
    }
  };

  /** `width`: of the cell, in millimetres. */
  function cutBlocks(
    blocks: readonly FlowBlock[],
    width: number,
    place: Pick<WriteContext, 'textRole' | 'isInTable'>,
    { height }: RowPart,
  ): Cut {
    const { cellPadding } = profile.tables;
    const margins = { top: 0, bottom: 0, left: 0, right: 0 };
    const inside = Math.max(NARROWEST, width - 2 * cellPadding.horizontal);
    const page = {
      width: inside,
      height: ENDLESS,
      margins,
      headerDistance: 0,
      footerDistance: 0,
    };
    const { document } = createDocument(
      tree,
      // Without a template the first page has no header.
      { ...profile, page, template: null },
      { blocks, isFirstPart: true, files, place },
    );
    const room = height - 2 * cellPadding.vertical * PIXELS_PER_MILLIMETRE;
    return firstCutBelow(blocks, layoutDocument(document, { guess: true }), room);
  }
}

/** In millimetres. A table in a list is a little narrower; its cuts are then a line off at most. */
function widthOf(
  { column, columnSpan }: TableCell,
  { columnShares }: TableBlock,
  profile: LayoutProfile,
): number {
  const share = columnShares.slice(column, column + columnSpan).reduce((sum, part) => sum + part, 0);
  return share * textWidthOf(profile.page);
}
