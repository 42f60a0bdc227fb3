import type { FactTable, NameTable, OverviewTable } from '#shared/document/frontTables.ts';
import type { Inline } from '#shared/document/inline.ts';
import type { Cut, InnerCut } from '#shared/document/pages/pagePlan.ts';
import { needsRoomBelow } from '#shared/document/roomBelowTable.ts';
import type { TableBlock } from '#shared/document/flow.ts';
import type { Block } from '#shared/document/tree.ts';

/**
 * What the writer makes of the blocks: one paragraph or table of the Word file after the other, each with its place in
 * the tree. In the same order as `writeBlocks`, so that the n-th of them is the n-th in Word's layout.
 */
export interface BodyChild {
  /** The cut right before it. */
  readonly start: Cut;
  readonly says: ChildText | ChildRows | null;
  /** An empty line under a table: a page never begins with it. */
  readonly isRoom?: true;
  /** The words above a list: a page never ends with them. */
  readonly leadsToList?: true;
}

/** A paragraph that may go on on the next page: what it says after its label, marker or number. */
export interface ChildText {
  readonly kind: 'text';
  readonly content: readonly Inline[];
}

export interface ChildRows {
  readonly kind: 'rows';
  /** Repeated on every page that the table reaches. */
  readonly headRows: number;
  readonly table: TableBlock | FactTable | NameTable | OverviewTable;
}

export function bodyChildren(blocks: readonly Block[]): BodyChild[] {
  return blocks.flatMap((block, index): BodyChild[] => {
    const start: Cut = { block: index, inside: null };
    const within = (inside: InnerCut): Cut => ({ block: index, inside });
    switch (block.kind) {
      case 'paragraph':
        return [
          {
            start,
            says: { kind: 'text', content: block.content },
            ...(blocks[index + 1]?.kind === 'list' && { leadsToList: true }),
          },
        ];
      case 'heading':
      case 'fact':
        return [{ start, says: { kind: 'text', content: block.content } }];
      case 'itemHeading':
      case 'meetingLine':
      case 'groupHeading':
      case 'picture':
        return [{ start, says: null }];
      case 'contents':
        return [
          { start, says: null },
          ...block.lines.map((_line, line) => ({ start: within({ kind: 'line', line }), says: null })),
        ];
      case 'list':
        return block.items.flatMap((item, place) =>
          bodyChildren(item.blocks).map((child) => ({
            ...child,
            start: within({ kind: 'item', item: place, cut: beforeAll(child.start) ? null : child.start }),
          })),
        );
      case 'table':
      case 'factTable':
      case 'nameTable':
      case 'overviewTable':
        return [
          { start, says: { kind: 'rows', headRows: headRowsOf(block), table: block } },
          ...roomBelow(blocks, index),
        ];
    }
  });
}

function headRowsOf(table: ChildRows['table']): number {
  switch (table.kind) {
    case 'table':
      return table.headerRows;
    case 'factTable':
      return 0;
    case 'nameTable':
    case 'overviewTable':
      return 1;
  }
}

function roomBelow(blocks: readonly Block[], index: number): BodyChild[] {
  const start: Cut = { block: index + 1, inside: null };
  return needsRoomBelow(blocks[index + 1]) ? [{ start, says: null, isRoom: true }] : [];
}

function beforeAll({ block, inside }: Cut): boolean {
  return block === 0 && inside === null;
}
