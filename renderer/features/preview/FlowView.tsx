import type { FlowBlock } from '#shared/document/flow.ts';
import { needsRoomBelow } from '#shared/document/roomBelowTable.ts';
import type { Block } from '#shared/document/tree.ts';
import { HeadingView } from './HeadingViews.tsx';
import { ListView } from './ListView.tsx';
import { ParagraphView, type TextLook } from './ParagraphView.tsx';
import { PictureView } from './PictureView.tsx';
import { TableView } from './TableView.tsx';

interface FlowBlockViewProps {
  readonly block: FlowBlock;
  readonly look: TextLook;
  /** Right below it; undefined: nothing on this page. */
  readonly next: Block | undefined;
  /** It is the last of a list. */
  readonly endsList?: boolean;
}

/** One block of rich text, wherever it stands. */
export function FlowBlockView({ block, look, next, endsList = false }: FlowBlockViewProps) {
  const inTable = look.startsWith('table');
  switch (block.kind) {
    case 'paragraph':
      return <ParagraphView paragraph={block} look={look} endsList={endsList} />;
    case 'heading':
      return <HeadingView heading={block} isInTable={inTable} />;
    case 'list':
      return (
        <ListView
          list={block}
          isInTable={inTable}
          renderItem={(blocks, isLast) => (
            <FlowBlocksView
              blocks={blocks}
              look={inTable ? 'tableListItem' : 'listItem'}
              endsList={isLast && look === 'body'}
            />
          )}
        />
      );
    case 'table':
      return (
        <TableView
          table={block}
          hasRoomBelow={needsRoomBelow(next)}
          renderCell={({ kind, blocks }) => (
            <FlowBlocksView blocks={blocks} look={kind === 'head' ? 'tableHead' : 'tableText'} />
          )}
        />
      );
    case 'picture':
      return <PictureView picture={block} look={look} />;
  }
}

interface FlowBlocksViewProps {
  readonly blocks: readonly FlowBlock[];
  readonly look: TextLook;
  /** They are the last of a list. */
  readonly endsList?: boolean;
}

/** What stands in a list's item or in a table's cell. */
function FlowBlocksView({ blocks, look, endsList = false }: FlowBlocksViewProps) {
  return blocks.map((block, index) => (
    <FlowBlockView
      key={index}
      block={block}
      look={look}
      next={blocks[index + 1]}
      endsList={endsList && blocks.length === 1}
    />
  ));
}
