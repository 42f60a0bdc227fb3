import type { List, ListItem } from '../flow.ts';
import type { Block } from '../tree.ts';
import { cutFactTable, cutNameTable, cutOverviewTable } from './cutFrontTables.ts';
import { dropRows, takeRows } from './cutRows.ts';
import type { Cut, InnerCut } from './pagePlan.ts';
import { dropSigns, takeSigns } from './signs.ts';

/** What stands before a cut. */
export function takeBlocks<Kind extends Block>(blocks: readonly Kind[], { block, inside }: Cut): Kind[] {
  const whole = blocks.slice(0, block);
  const cut = blocks[block];
  return cut === undefined || inside === null ? whole : [...whole, sideOf(cut, inside, 'before')];
}

/** What stands after a cut. */
export function dropBlocks<Kind extends Block>(blocks: readonly Kind[], { block, inside }: Cut): Kind[] {
  const cut = blocks[block];
  if (cut === undefined || inside === null) return blocks.slice(block);
  return [sideOf(cut, inside, 'after'), ...blocks.slice(block + 1)];
}

/** What stands between two cuts; both count from the beginning of the blocks. */
export function blocksBetween(blocks: readonly Block[], from: Cut, to: Cut | undefined): Block[] {
  return dropBlocks(to ? takeBlocks(blocks, to) : blocks, from);
}

/** One side of a block that is cut. The cast is sound: every kind is cut into its own kind. */
function sideOf<Kind extends Block>(block: Kind, cut: InnerCut, side: 'before' | 'after'): Kind {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return cutBlock(block, cut, side) as Kind;
}

function cutBlock(block: Block, cut: InnerCut, side: 'before' | 'after'): Block {
  const isBefore = side === 'before';
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'fact': {
      if (cut.kind !== 'signs') return block;
      if (isBefore) return { ...block, content: takeSigns(block.content, cut.count) };
      const rest = { content: dropSigns(block.content, cut.count), isContinued: true as const };
      return block.kind === 'fact' ? { ...block, ...rest, label: '' } : { ...block, ...rest };
    }
    case 'contents':
      if (cut.kind !== 'line') return block;
      return isBefore
        ? { ...block, lines: block.lines.slice(0, cut.line) }
        : { ...block, lines: block.lines.slice(cut.line), isContinued: true };
    case 'list':
      if (cut.kind !== 'item') return block;
      return isBefore ? takeItems(block, cut.item, cut.cut) : dropItems(block, cut.item, cut.cut);
    case 'table':
      if (cut.kind !== 'row') return block;
      return isBefore
        ? takeRows(block, cut.row, cut.cells, takeBlocks)
        : dropRows(block, cut.row, cut.cells, dropBlocks);
    case 'factTable':
      return cut.kind === 'row' ? cutFactTable(block, cut, side) : block;
    case 'nameTable':
      return cut.kind === 'row' ? cutNameTable(block, cut, side) : block;
    case 'overviewTable':
      return cut.kind === 'row' ? cutOverviewTable(block, cut, side) : block;
    case 'itemHeading':
    case 'groupHeading':
    case 'meetingLine':
    case 'picture':
      return block;
  }
}

function takeItems(list: List, item: number, cut: Cut | null): List {
  const whole = list.items.slice(0, item);
  const last = list.items[item];
  if (last === undefined || cut === null) return { ...list, items: whole };
  const [first, ...rest] = takeBlocks(last.blocks, cut);
  return first?.kind === 'paragraph'
    ? { ...list, items: [...whole, { blocks: [first, ...rest] }] }
    : { ...list, items: whole };
}

function dropItems(list: List, item: number, cut: Cut | null): List {
  const first: ListItem | undefined = list.items[item];
  const isInItem = first !== undefined && cut !== null;
  const dropped = isInItem ? item + 1 : item;
  return {
    ...list,
    start: list.start + dropped,
    items: list.items.slice(dropped),
    ...(isInItem && { restOfItem: dropBlocks(first.blocks, cut) }),
  };
}
