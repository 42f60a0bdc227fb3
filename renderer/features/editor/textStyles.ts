import type { Attrs, Node, NodeType, ResolvedPos } from '@tiptap/pm/model';
import { liftListItem } from '@tiptap/pm/schema-list';
import { EditorState, TextSelection, type SelectionRange, type Transaction } from '@tiptap/pm/state';
import { findWrapping, liftTarget } from '@tiptap/pm/transform';
import { nameChange } from './bursts.ts';

/** What a line of text can be. */
export const textStyles = ['paragraph', 'heading1', 'heading2', 'quote'] as const;
export type TextStyle = (typeof textStyles)[number];

/**
 * The change that gives the lines with the cursor a style, all of them or none. A line that its list cannot hold in that
 * style leaves the list, and plain text leaves every list, as in Word. null: they cannot have it, or have it already.
 */
export function styleChange(state: EditorState, style: TextStyle): Transaction | null {
  const { tr, selection } = state;
  // From the last one, so that the places of those before it stay what they are.
  const isDone = selection.ranges.toReversed().every((range) => styleRange(tr, range, style));
  return isDone && tr.docChanged ? nameChange(tr, 'formatText') : null;
}

function styleRange(change: Transaction, { $from, $to }: SelectionRange, style: TextStyle): boolean {
  const lines = linesBetween(change.doc, $from.pos, $to.pos);
  const isQuoted = (line: number): boolean =>
    containerOf(change.doc.resolve(line)).type.name === 'blockquote';
  if (style === 'quote' && lines.every(isQuoted)) return true;
  const before = change.mapping.maps.length;
  const areFree = lines.toReversed().every((line) => freeLine(change, line, style));
  const [first, ...more] = lines.map((line) => change.mapping.slice(before).map(line));
  if (!areFree || first === undefined) return false;
  for (const line of [first, ...more]) setLine(change, line, style);
  return style !== 'quote' || wrapInQuote(change, first, more.at(-1) ?? first);
}

/** Where the text of each line begins that the range has a part of. */
function linesBetween(doc: Node, from: number, to: number): number[] {
  const lines: number[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock) lines.push(position + 1);
    return !node.isTextblock;
  });
  return lines;
}

/** Takes a line out of what cannot hold it in that style. false: it must stay there. */
function freeLine(change: Transaction, line: number, style: TextStyle): boolean {
  const before = change.mapping.maps.length;
  const place = (): ResolvedPos => change.doc.resolve(change.mapping.slice(before).map(line));
  const { name } = place().parent.type;
  if (name !== 'paragraph' && name !== 'heading') return false;
  const isQuoted = containerOf(place()).type.name === 'blockquote';
  if (isQuoted && !liftLine(change, place())) return false;
  const leavesLists = style === 'paragraph' && name === 'paragraph' && !isQuoted;
  const mustLeave = (item: ResolvedPos): boolean =>
    containerOf(item).type.name === 'listItem' && (leavesLists || isFirstOf(item));
  while (mustLeave(place())) {
    if (!(isFirstOf(place()) ? liftItem(change, place()) : liftLine(change, place()))) return false;
  }
  const index = place().index(-1);
  return containerOf(place()).canReplaceWith(index, index + 1, nodeOf(change.doc, style).type);
}

/** What the line stands in: a section, a list's item, a cell, a quotation. */
function containerOf(line: ResolvedPos): Node {
  return line.node(-1);
}

function isFirstOf(line: ResolvedPos): boolean {
  return line.index(-1) === 0;
}

function liftLine(change: Transaction, line: ResolvedPos): boolean {
  const range = line.blockRange();
  const depth = range && liftTarget(range);
  if (!range || typeof depth !== 'number') return false;
  change.lift(range, depth);
  return true;
}

/** One level out, with what stands below in the same item. */
function liftItem(change: Transaction, line: ResolvedPos): boolean {
  const { listItem } = change.doc.type.schema.nodes;
  const selection = TextSelection.create(change.doc, line.pos);
  const before = change.steps.length;
  if (listItem) {
    liftListItem(listItem)(EditorState.create({ doc: change.doc, selection }), ({ steps }) => {
      for (const step of steps) change.step(step);
    });
  }
  return change.steps.length > before;
}

function setLine(change: Transaction, line: number, style: TextStyle): void {
  const { type, attrs } = nodeOf(change.doc, style === 'quote' ? 'paragraph' : style);
  change.setBlockType(line, line, type, attrs);
}

function wrapInQuote(change: Transaction, first: number, last: number): boolean {
  const range = change.doc.resolve(first).blockRange(change.doc.resolve(last));
  const wrapping = range && findWrapping(range, nodeOf(change.doc, 'quote').type);
  if (wrapping) change.wrap(range, wrapping);
  return Boolean(wrapping);
}

interface StyledNode {
  readonly type: NodeType;
  readonly attrs?: Attrs;
}

function nodeOf({ type: { schema } }: Node, style: TextStyle): StyledNode {
  const named = (name: string, attrs?: Attrs): StyledNode => {
    const type = schema.nodes[name];
    if (!type) throw new RangeError(`An editor without ${name}`);
    return { type, ...(attrs && { attrs }) };
  };
  switch (style) {
    case 'paragraph':
      return named('paragraph');
    case 'heading1':
      return named('heading', { level: 1 });
    case 'heading2':
      return named('heading', { level: 2 });
    case 'quote':
      return named('blockquote');
  }
}
