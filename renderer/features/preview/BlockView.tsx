import { needsRoomBelow } from '#shared/document/roomBelowTable.ts';
import type { Block } from '#shared/document/tree.ts';
import { ContentsView } from './ContentsView.tsx';
import { FactView } from './FactView.tsx';
import { FlowBlockView } from './FlowView.tsx';
import { FactTableView, NameTableView, OverviewTableView } from './FrontTables.tsx';
import { GroupHeadingView, ItemHeadingView } from './HeadingViews.tsx';
import { MeetingLineView } from './MeetingLineView.tsx';

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
