import type { Block, FlowBlock } from '#shared/document/tree.ts';
import { ContentsView } from './ContentsView.tsx';
import { FactView } from './FactView.tsx';
import { FactTableView, NameTableView, OverviewTableView } from './FrontTables.tsx';
import { GroupHeadingView, HeadingView, ItemHeadingView } from './HeadingViews.tsx';
import { ListView } from './ListView.tsx';
import { MeetingLineView } from './MeetingLineView.tsx';
import { ParagraphView } from './ParagraphView.tsx';
import { PictureView } from './PictureView.tsx';
import { TableView } from './TableView.tsx';

/** One block of a document, each kind by a component of its own. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'fact':
      return <FactView fact={block} />;
    case 'itemHeading':
      return <ItemHeadingView heading={block} />;
    case 'meetingLine':
      return <MeetingLineView line={block} />;
    case 'groupHeading':
      return <GroupHeadingView heading={block} />;
    case 'factTable':
      return <FactTableView table={block} />;
    case 'nameTable':
      return <NameTableView table={block} />;
    case 'overviewTable':
      return <OverviewTableView table={block} />;
    case 'contents':
      return <ContentsView contents={block} />;
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'table':
    case 'picture':
      return <FlowBlockView block={block} look="body" />;
  }
}

interface FlowBlockViewProps {
  readonly block: FlowBlock;
  /** How plain paragraphs look where the block stands. */
  readonly look: 'body' | 'listItem' | 'tableText' | 'tableHead' | 'tableListItem';
}

/** What may also stand in a list's item and in a table's cell. */
export function FlowBlockView({ block, look }: FlowBlockViewProps) {
  switch (block.kind) {
    case 'paragraph':
      return <ParagraphView paragraph={block} look={look} />;
    case 'heading':
      return <HeadingView heading={block} />;
    case 'list':
      return <ListView list={block} inTable={look.startsWith('table')} />;
    case 'table':
      return <TableView table={block} />;
    case 'picture':
      return <PictureView picture={block} />;
  }
}
