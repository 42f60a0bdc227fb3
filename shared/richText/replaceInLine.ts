import type { WordNode } from './lines.ts';

/** What is put in the place of the signs from `from` up to `to` of a line. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A line's nodes with some of its signs replaced; the replacements are in order and do not overlap. New words look like
 * the first sign that they replace, as in Word; nodes without a change stay the very same objects.
 */
export function replaceInLine(
  nodes: readonly WordNode[],
  replacements: readonly Replacement[],
): readonly WordNode[] {
  const written: WordNode[] = [];
  let start = 0;
  let hasGap = false;
  for (const node of nodes) {
    const changed = node.text === undefined ? node : withReplacements(node, node.text, start, replacements);
    start += node.text?.length ?? 1;
    if (changed.text === '') {
      hasGap = true;
      continue;
    }
    const before = written.at(-1);
    if (hasGap && before && looksAlike(before, changed)) written.splice(-1, 1, joined(before, changed));
    else written.push(changed);
    hasGap = false;
  }
  return written;
}

function withReplacements(
  node: WordNode,
  text: string,
  start: number,
  replacements: readonly Replacement[],
): WordNode {
  const end = start + text.length;
  let after = '';
  let read = 0;
  for (const replacement of replacements) {
    if (replacement.to <= start || replacement.from >= end) continue;
    const from = Math.max(0, replacement.from - start);
    after += text.slice(read, from) + (replacement.from >= start ? replacement.text : '');
    read = Math.min(replacement.to - start, text.length);
  }
  after += text.slice(read);
  return after === text ? node : { ...node, text: after };
}

/** What the editor itself would run together: texts with the same marks. */
function looksAlike(one: WordNode, other: WordNode): boolean {
  return one.text !== undefined && other.text !== undefined && lookOf(one) === lookOf(other);
}

function lookOf(node: WordNode): string {
  return JSON.stringify({ ...node, text: '' });
}

function joined(one: WordNode, other: WordNode): WordNode {
  return { ...one, text: (one.text ?? '') + (other.text ?? '') };
}
