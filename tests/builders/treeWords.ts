import type { Inline } from '#shared/document/inline.ts';
import type { FlowBlock } from '#shared/document/flow.ts';
import type { Block } from '#shared/document/tree.ts';

/**
 * Every word that the blocks say, one after the other: what a cut into pages must leave as it is. Table heads are
 * repeated on each page, so they can be left out.
 */
export function wordsOfBlocks(blocks: readonly Block[], heads: 'with heads' | 'without heads'): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return wordsOf(textOf(block.content));
      case 'fact':
        return [...wordsOf(block.label), ...wordsOf(textOf(block.content))];
      case 'itemHeading':
      case 'groupHeading':
        return wordsOf(block.title);
      case 'meetingLine':
        return wordsOf(`${block.meeting} ${block.access}`);
      case 'contents':
        return [
          ...(block.isContinued ? [] : wordsOf(block.heading)),
          ...block.lines.flatMap(({ title }) => wordsOf(title)),
        ];
      case 'list': {
        const own: readonly (readonly FlowBlock[])[] = block.items.map((item) => item.blocks);
        return [block.restOfItem ?? [], ...own].flatMap((each) => wordsOfBlocks(each, heads));
      }
      case 'table':
        return block.rows
          .slice(heads === 'without heads' ? block.headerRows : 0)
          .flatMap((row) => row.cells)
          .toSorted((a, b) => a.column - b.column)
          .flatMap((cell) => wordsOfBlocks(cell.blocks, heads));
      case 'factTable':
        return block.rows.flatMap(({ label, content }) => [...wordsOf(label), ...wordsOf(textOf(content))]);
      case 'nameTable':
        return block.rows.flatMap(({ name, organisation }) => wordsOf(`${name} ${organisation}`));
      case 'overviewTable':
        return block.rows.flatMap(({ group, items }) => [
          ...wordsOf(group),
          ...items.flatMap(({ title }) => wordsOf(title)),
        ]);
      case 'picture':
        return [block.sha256];
    }
  });
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'lineBreak':
          return '\n';
        case 'link':
        case 'bookmarked':
          return textOf(inline.content);
        case 'reference':
          return inline.pieces.map(({ text }) => text).join('');
        case 'footnote':
          return `^${textOf(inline.content)}^`;
      }
    })
    .join('');
}
