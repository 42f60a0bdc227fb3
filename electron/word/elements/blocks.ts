import type { FileChild, IParagraphOptions, Table } from 'docx';
import { LineRuleType, Paragraph } from 'docx';
import { needsRoomBelow } from '#shared/document/roomBelowTable.ts';
import type { FlowBlock } from '#shared/document/flow.ts';
import type { Block } from '#shared/document/tree.ts';
import { pointsToTwips } from '../units.ts';
import type { WriteContext } from '../writeContext.ts';
import { writeContents } from './contents.ts';
import { writeFact } from './fact.ts';
import { writeHeading } from './heading.ts';
import { writeFactTable, writeNameTable, writeOverviewTable } from './frontTables.ts';
import { writeGroupHeading, writeItemHeading } from './itemHeading.ts';
import { writeList } from './list.ts';
import { writeMeetingLine } from './meetingLine.ts';
import { writeParagraph } from './paragraph.ts';
import { writePicture } from './picture.ts';
import { writeTable } from './table.ts';

/** The blocks of a document, in order: what each becomes. `next`: the block after them, if there is one. */
export function writeBlocks(
  blocks: readonly Block[],
  next: Block | null,
  context: WriteContext,
): FileChild[][] {
  const siblings = next === null ? blocks : [...blocks, next];
  return blocks.map((block, index): FileChild[] => {
    switch (block.kind) {
      case 'itemHeading':
        return [writeItemHeading(block, blocks[index - 1]?.kind, context)];
      case 'meetingLine':
        return [writeMeetingLine(block, context)];
      case 'groupHeading':
        return [writeGroupHeading(block, context)];
      case 'fact':
        return [writeFact(block, context)];
      case 'factTable':
        return [writeFactTable(block, context), ...roomBelowTable(siblings[index + 1], context)];
      case 'nameTable':
        return [writeNameTable(block, context), ...roomBelowTable(siblings[index + 1], context)];
      case 'overviewTable':
        return [writeOverviewTable(block, context), ...roomBelowTable(siblings[index + 1], context)];
      case 'contents':
        return [writeContents(block, context)];
      case 'paragraph':
      case 'heading':
      case 'list':
      case 'table':
      case 'picture':
        return writeFlowBlock(block, siblings, index, context);
    }
  });
}

/** The same for what rich text becomes, inside a list's item or a cell too. */
function writeFlow(blocks: readonly FlowBlock[], context: WriteContext): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => writeFlowBlock(block, blocks, index, context));
}

function writeFlowBlock(
  block: FlowBlock,
  siblings: readonly Block[],
  index: number,
  context: WriteContext,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [writeParagraph(block, context, keepWithList(siblings[index + 1]))];
    case 'heading':
      return [writeHeading(block, context)];
    case 'list': {
      const isFirstList = !siblings.slice(0, index).some((sibling) => sibling.kind === 'list');
      return writeList(block, context, isFirstList, writeFlow);
    }
    case 'picture':
      return [writePicture(block, context)];
    case 'table':
      return [writeTable(block, context, writeFlow), ...roomBelowTable(siblings[index + 1], context)];
  }
}

/** The words that lead up to a list stay on the page where it begins. */
function keepWithList(next: Block | undefined): IParagraphOptions {
  return next?.kind === 'list' ? { keepNext: true } : {};
}

/** Word runs two neighbouring tables together and puts no room under one; a heading below brings its own. */
function roomBelowTable(next: Block | undefined, { profile }: WriteContext): Paragraph[] {
  if (!needsRoomBelow(next)) return [];
  const { styleId, after } = { ...profile.styles.tableText, after: profile.styles.body.after ?? 0 };
  return [
    new Paragraph({
      style: styleId,
      spacing: { line: pointsToTwips(after), lineRule: LineRuleType.EXACT },
    }),
  ];
}
