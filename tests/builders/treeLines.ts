import type { Inline, ReferencePiece, RunningInline } from '#shared/document/inline.ts';
import type { FlowBlock, List } from '#shared/document/flow.ts';
import type { Block, DocumentTree, Fact, RunningLine } from '#shared/document/tree.ts';

/**
 * A document tree as lines that a person can read and a test can compare: role, then text; **bold**, _italic_,
 * [link](address), ^{footnote}, #bookmark{words}, {reference -> bookmark}, ~ for a no-break space, / for a line break.
 */
export function linesOfTree({ header, footer, blocks }: DocumentTree): string[] {
  return [
    `header: ${runningLineText(header)}`,
    `footer: ${runningLineText(footer)}`,
    ...blocks.flatMap(linesOfBlock),
  ];
}

function runningLineText({ left, middle, right }: RunningLine): string {
  return [left, ...(middle.length > 0 ? [middle] : []), right].map(runningText).join(' | ');
}

export function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'itemHeading':
      return [
        `${block.startsPage ? '=== ' : ''}item ${block.number.label} ${block.title} #${block.bookmark}${block.referenceBookmark ? ` #${block.referenceBookmark}` : ''}`,
      ];
    case 'meetingLine':
      return [`${block.startsPage ? '=== ' : ''}meetingLine: ${visible(block.meeting)} | ${block.access}`];
    case 'groupHeading':
      return [`${block.startsPage ? '=== ' : ''}group ${block.number?.label ?? ''} ${block.title}`];
    case 'fact':
      return [`${block.role}: ${visible(block.label)} ${textOf(block.content)}${markOf(block)}`.trimEnd()];
    case 'contents':
      return [
        `contents: ${block.heading}`,
        ...block.lines.map((line) =>
          line.kind === 'group'
            ? `  ${line.title}`
            : `${'  '.repeat(line.level)}${line.label} ${line.title} -> ${line.bookmark}`,
        ),
      ];
    case 'factTable':
      return block.rows.map(({ label, content }) => `factTable: ${label} | ${textOf(content)}`);
    case 'nameTable':
      return [
        `nameTable: ${block.nameHead} | ${block.organisationHead}`,
        ...block.rows.map(({ name, organisation }) => `  ${name} | ${organisation}`),
      ];
    case 'overviewTable':
      return [
        `overviewTable: ${block.groupHead ?? '-'} | ${block.itemsHead}`,
        ...block.rows.flatMap(({ group, items }) => [
          `  ${group}`.trimEnd(),
          ...items.map(({ label, title, bookmark }) => `    ${label} ${title} -> ${bookmark}`),
        ]),
      ];
    default:
      return linesOfFlow(block);
  }
}

function linesOfFlow(block: FlowBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [`${block.role}: ${textOf(block.content)}`];
    case 'list':
      return linesOfList(block);
    case 'picture':
      return [
        `picture: ${block.pixels.width}x${block.pixels.height} ${block.share} ${block.description ?? '(decorative)'}`,
      ];
    case 'table':
      return [
        `table: ${block.columnShares.length} columns, ${block.headerRows} header rows`,
        ...block.rows.flatMap((row) =>
          row.cells.flatMap((cell) => {
            const spans =
              cell.columnSpan > 1 || cell.rowSpan > 1 ? ` ${cell.columnSpan}x${cell.rowSpan}` : '';
            return [`  ${cell.kind}${spans} ${cell.align}`, ...indented(cell.blocks.flatMap(linesOfFlow), 4)];
          }),
        ),
      ];
  }
}

function markOf({ referredTo }: Fact): string {
  return referredTo ? ` #${referredTo.bookmark}{${referredTo.text}}` : '';
}

function linesOfList({ marker, start, items }: List): string[] {
  const mark = start === 1 ? marker : `${marker} from ${start}`;
  return items.flatMap(({ blocks: [first, ...rest] }) => [
    `- ${mark}: ${textOf(first.content)}`,
    ...indented(rest.flatMap(linesOfFlow), 2),
  ]);
}

function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => ' '.repeat(by) + line);
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'lineBreak':
          return '/';
        case 'link':
          return `[${textOf(inline.content)}](${inline.href})`;
        case 'bookmarked':
          return `#${inline.bookmark}{${textOf(inline.content)}}`;
        case 'reference':
          return inline.pieces.map(visiblePiece).join('');
        case 'footnote':
          return `^{${textOf(inline.content)}}`;
        case 'text': {
          const bold = inline.marks.includes('bold') ? '**' : '';
          const italic = inline.marks.includes('italic') ? '_' : '';
          return `${bold}${italic}${visible(inline.text)}${italic}${bold}`;
        }
      }
    })
    .join('');
}

/** What follows a bookmark stands in braces; a heading's number has a # before it. */
function visiblePiece(piece: ReferencePiece): string {
  if (piece.kind === 'words') return visible(piece.text);
  const sign = piece.shows === 'headingNumber' ? '#' : '';
  return `{${sign}${visible(piece.text)} -> ${piece.bookmark}}`;
}

function runningText(inlines: readonly RunningInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? visible(inline.text) : `{${inline.kind}}`))
    .join('');
}

function visible(text: string): string {
  return text.replaceAll('\u00a0', '~');
}
