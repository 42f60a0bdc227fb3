import type { Paragraph, Table } from 'docx';
import type { FlowBlock, List, ListItem } from '#shared/document/flow.ts';
import type { ListNumbering } from '../numbering/listNumbering.ts';
import { continueInward, indentOfLevel, startList } from '../numbering/listNumbering.ts';
import { pointsToTwips } from '../units.ts';
import type { WriteContext } from '../writeContext.ts';
import { writeParagraph } from './paragraph.ts';

type WriteBlocks = (blocks: readonly FlowBlock[], context: WriteContext) => (Paragraph | Table)[];

/**
 * A list and the lists in it. `mayContinue`: the list is the first one inside its outer list's item, so the outer
 * list's next level begins again here; another list in the same item must count for itself.
 */
export function writeList(
  list: List,
  context: WriteContext,
  mayContinue: boolean,
  writeBlocks: WriteBlocks,
): (Paragraph | Table)[] {
  const { profile, isInTable, list: outer } = context;
  const continued = outer !== null && mayContinue ? continueInward(list, outer) : null;
  const numbering = continued ?? startList(list, outer, context.nextListInstance(), isInTable, profile);
  const indent = indentOfLevel(numbering.level, isInTable, profile);
  const inside: WriteContext = {
    ...context,
    textRole: isInTable ? 'tableListItem' : 'listItem',
    list: numbering,
    indent,
    width: context.width - (indent - context.indent),
  };
  return list.items.flatMap((item, index) => {
    const endsList = outer === null && !isInTable && index === list.items.length - 1;
    return writeItem(item, numbering, inside, endsList, writeBlocks);
  });
}

function writeItem(
  { blocks: [first, ...rest] }: ListItem,
  { definition, level, instance }: ListNumbering,
  context: WriteContext,
  endsList: boolean,
  writeBlocks: WriteBlocks,
): (Paragraph | Table)[] {
  // The list ends as a paragraph does; between its items there is less room.
  const roomBelow = endsList &&
    rest.length === 0 && {
      spacing: { after: pointsToTwips(context.profile.styles.body.after ?? 0) },
    };
  const marked = writeParagraph(first, context, {
    numbering: { reference: definition, level, instance, custom: true },
    ...roomBelow,
    ...(rest[0]?.kind === 'list' && { keepNext: true }),
  });
  return [marked, ...writeBlocks(rest, context)];
}
