import type { FactTable, NameTable, OverviewTable } from '#shared/document/frontTables.ts';
import type { FlowBlock, List, TableBlock } from '#shared/document/flow.ts';
import type { Block, Contents, DocumentTree } from '#shared/document/tree.ts';
import type { StyleRole } from '#shared/layouts/paragraphLook.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { inlineText, tidy } from './inlineText.ts';

/**
 * What was written, as lines: "h2: …", "p: …", "li 2 ol: …" with depth and kind of the list, "table", "row",
 * "th 2x1" and "/table", and last what the footnotes say. Empty paragraphs are left out.
 */
export function structureOfTree({ blocks }: DocumentTree, profile: LayoutProfile): string[] {
  const notes: string[] = [];
  const place: Place = { profile, notes, depth: 0, isInTable: false };
  const lines = blocks.flatMap((block) => linesOf(block, place));
  return [...lines, ...notes.map((note) => `note: ${note}`)];
}

interface Place {
  readonly profile: LayoutProfile;
  readonly notes: string[];
  /** How many lists are around. */
  readonly depth: number;
  readonly isInTable: boolean;
}

function linesOf(block: Block, place: Place): string[] {
  switch (block.kind) {
    case 'itemHeading':
      return heading(block.role, block.title, place);
    case 'groupHeading':
      return heading('groupHeading', block.title, place);
    case 'meetingLine':
      return line('p', `${block.meeting}\t${block.access}`);
    case 'heading': {
      const text = inlineText(block.content, place.notes);
      return place.isInTable ? line('p', text) : heading(block.role, text, place);
    }
    case 'fact':
      return line('p', `${block.label}\t${inlineText(block.content, place.notes)}`);
    case 'paragraph':
      return line('p', inlineText(block.content, place.notes));
    case 'picture':
      return [`p: !${tidy(block.description ?? '')}`];
    case 'contents':
      return linesOfContents(block);
    case 'list':
      return linesOfList(block, place);
    case 'table':
      return linesOfTable(block, place);
    case 'factTable':
    case 'nameTable':
    case 'overviewTable':
      return linesOfFrontTable(block, place);
  }
}

/** A style is a heading to other programs by its name. */
function heading(role: StyleRole, text: string, { profile }: Place): string[] {
  const level = /^heading (\d)$/.exec(profile.styles[role].styleName)?.[1];
  return line(level === undefined ? 'p' : `h${level}`, text);
}

function line(what: string, text: string): string[] {
  const words = tidy(text);
  return words === '' ? [] : [`${what}: ${words}`];
}

function linesOfContents({ heading: title, lines }: Contents): string[] {
  const texts = lines.map((one) => (one.kind === 'group' ? one.title : `${one.label} ${one.title}`));
  return [title, ...texts].flatMap((text) => line('p', text));
}

function linesOfList({ marker, items }: List, place: Place): string[] {
  const inside = { ...place, depth: place.depth + 1 };
  const kind = `li ${inside.depth} ${marker === 'bullet' ? 'ul' : 'ol'}`;
  return items.flatMap(({ blocks: [first, ...rest] }) => [
    ...line(kind, inlineText(first.content, place.notes)),
    ...flow(rest, inside),
  ]);
}

function flow(blocks: readonly FlowBlock[], place: Place): string[] {
  return blocks.flatMap((block) => linesOf(block, place));
}

function linesOfTable({ rows, headerRows }: TableBlock, place: Place): string[] {
  const inside: Place = { ...place, depth: 0, isInTable: true };
  const body = rows.flatMap(({ cells }, index) => [
    'row',
    ...cells.flatMap(({ columnSpan, rowSpan, blocks }) => [
      `${index < headerRows ? 'th' : 'td'} ${columnSpan}x${rowSpan}`,
      ...flow(blocks, inside),
    ]),
  ]);
  return ['table', ...body, '/table'];
}

function row(cell: 'th' | 'td', cells: readonly (readonly string[])[]): string[] {
  return ['row', ...cells.flatMap((texts) => [`${cell} 1x1`, ...texts.flatMap((text) => line('p', text))])];
}

function linesOfFrontTable(table: FactTable | NameTable | OverviewTable, { notes }: Place): string[] {
  switch (table.kind) {
    case 'factTable':
      return [
        'table',
        ...table.rows.flatMap(({ label, content }) => row('td', [[label], [inlineText(content, notes)]])),
        '/table',
      ];
    case 'nameTable':
      return [
        'table',
        ...row('th', [[table.nameHead], [table.organisationHead]]),
        ...table.rows.flatMap(({ name, organisation }) => row('td', [[name], [organisation]])),
        '/table',
      ];
    case 'overviewTable': {
      const withGroup = (group: string | null, items: readonly string[]) =>
        table.groupHead === null ? [items] : [[group ?? ''], items];
      return [
        'table',
        ...row('th', withGroup(table.groupHead, [table.itemsHead])),
        ...table.rows.flatMap(({ group, items }) =>
          row(
            'td',
            withGroup(
              group,
              items.map(({ label, title }) => `${label} ${title}`),
            ),
          ),
        ),
        '/table',
      ];
    }
  }
}
