import { needsRoomBelow } from '#shared/document/roomBelowTable.ts';
import type { Block, FlowBlock } from '#shared/document/tree.ts';
import { ContentsView } from './ContentsView.tsx';
import { FactView } from './FactView.tsx';
import { FactTableView, NameTableView, OverviewTableView } from './FrontTables.tsx';
import { GroupHeadingView, HeadingView, ItemHeadingView } from './HeadingViews.tsx';
import { ListView } from './ListView.tsx';
import { MeetingLineView } from './MeetingLineView.tsx';
import { ParagraphView, type TextLook } from './ParagraphView.tsx';
import { PictureView } from './PictureView.tsx';
import { TableView } from './TableView.tsx';

interface BlockViewProps {
  readonly block: Block;
  /** Right above and right below it; undefined: nothing on this page. */
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
}

/** One block of a document, each kind by a component of its own. */
export function BlockView({ block, previous, next }: BlockViewProps) {
  switch (block.kind) {
    case 'fact':
      return <FactView fact={block} />;
    case 'itemHeading':
      return <ItemHeadingView heading={block} above={previous?.kind} />;
    case 'meetingLine':
      return <MeetingLineView line={block} />;
    case 'groupHeading':
      return <GroupHeadingView heading={block} />;
    case 'factTable':
      return <FactTableView table={block} hasRoomBelow={needsRoomBelow(next)} />;
    case 'nameTable':
      return <NameTableView table={block} hasRoomBelow={needsRoomBelow(next)} />;
    case 'overviewTable':
      return <OverviewTableView table={block} hasRoomBelow={needsRoomBelow(next)} />;
    case 'contents':
      return <ContentsView contents={block} />;
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'table':
    case 'picture':
      return <FlowBlockView block={block} look="body" next={next} />;
  }
}

interface FlowBlocksViewProps {
  readonly blocks: readonly FlowBlock[];
  readonly look: TextLook;
  /** They are the last of a list. */
  readonly endsList?: boolean;
}

/** What stands in a list's item or in a table's cell. */
export function FlowBlocksView({ blocks, look, endsList = false }: FlowBlocksViewProps) {
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

interface FlowBlockViewProps {
  readonly block: FlowBlock;
  readonly look: TextLook;
  readonly next: Block | undefined;
  readonly endsList?: boolean;
}

function FlowBlockView({ block, look, next, endsList = false }: FlowBlockViewProps) {
  switch (block.kind) {
    case 'paragraph':
      return <ParagraphView paragraph={block} look={look} endsList={endsList} />;
    case 'heading':
      return <HeadingView heading={block} isInTable={look.startsWith('table')} />;
    case 'list':
      return <ListView list={block} look={look} />;
    case 'table':
      return <TableView table={block} hasRoomBelow={needsRoomBelow(next)} />;
    case 'picture':
      return <PictureView picture={block} look={look} />;
  }
}
