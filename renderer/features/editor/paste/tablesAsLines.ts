import { Fragment, Slice, type Node, type ResolvedPos } from '@tiptap/pm/model';

/** Between the words of two cells that come to stand on one line. */
const BETWEEN_CELLS = ' – ';

/** Whether a place of the text is in a cell. */
export function isInCell(place: ResolvedPos): boolean {
  return Array.from({ length: place.depth }, (_none, depth) => place.node(depth + 1)).some(isCell);
}

/** What is to go into a cell, with every table as its lines: no table stands in another. */
export function fitIntoCell(slice: Slice): Slice {
  return changed(
    slice,
    withLinesFor(slice.content, () => true),
  );
}

/**
 * The same for what is to go anywhere. A table around others is how a mail or a web page is laid out: it becomes lines,
 * and those in it stay tables.
 */
export function withoutNesting(slice: Slice): Slice {
  return changed(slice, withLinesFor(slice.content, holdsTable));
}

function changed(slice: Slice, content: Fragment): Slice {
  return content.eq(slice.content) ? slice : Slice.maxOpen(content);
}

function withLinesFor(content: Fragment, becomesLines: (table: Node) => boolean): Fragment {
  const blocks = content.content.flatMap((block) => {
    if (!holdsTable(block) && !isTable(block)) return [block];
    if (isTable(block)) {
      return becomesLines(block)
        ? block.content.content.flatMap((row) => linesOf(row, becomesLines))
        : [block];
    }
    const inner = withLinesFor(block.content, isCell(block) ? () => true : becomesLines);
    return [block.type.createAndFill(block.attrs, inner, block.marks) ?? block];
  });
  return Fragment.from(blocks);
}

/** A row of words is one line. Where a cell has more than one line, or a list or a picture, it stays so, one cell after the other. */
function linesOf(row: Node, becomesLines: (table: Node) => boolean): readonly Node[] {
  const cells = row.content.content
    .map(({ content }) => withLinesFor(content, becomesLines))
    .filter((content) => !isEmpty(content));
  const lines = cells.flatMap(({ content: [line, ...others] }) =>
    line?.isTextblock === true && others.length === 0 ? [line] : [],
  );
  return lines.length > 1 && lines.length === cells.length
    ? [joined(lines)]
    : cells.flatMap(({ content }) => content);
}

function joined(lines: readonly Node[]): Node {
  const [first] = lines;
  if (!first) throw new RangeError('No lines');
  const { schema } = first.type;
  const words = lines.flatMap(({ content }, index) =>
    index === 0 ? content.content : [schema.text(BETWEEN_CELLS), ...content.content],
  );
  return first.type.create(first.attrs, Fragment.from(words));
}

function isEmpty({ content }: Fragment): boolean {
  return content.every((block) => block.isTextblock && block.content.size === 0);
}

function holdsTable(block: Node): boolean {
  let holds = false;
  block.descendants((node) => {
    holds ||= isTable(node);
    return !holds;
  });
  return holds;
}

function isTable({ type }: Node): boolean {
  return type.spec['tableRole'] === 'table';
}

function isCell({ type }: Node): boolean {
  return type.spec['tableRole'] === 'cell' || type.spec['tableRole'] === 'header_cell';
}
