import { Fragment, Slice, type Node, type ResolvedPos } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { pointLines } from './pointLines.ts';

/**
 * Lines or a list that are pasted into a point become points: they are what is recommended. One line stays words in the
 * point, and so does anything with a table or a heading in it.
 */
export function pastedPoints(slice: Slice, target: ResolvedPos): Slice {
  if (!isInPoint(target)) return slice;
  const lines = pointLines(slice.content, leadOf(target.doc));
  const points = lines && pointsFrom(lines.points, target.doc);
  return points ? Slice.maxOpen(Fragment.from(points)) : slice;
}

/**
 * The same for what is pasted into the lead: its first line becomes the lead where it reads like one, the other lines
 * become points before those that are there. null: it is one line only, and goes into the lead as words.
 */
export function pasteIntoLead({ selection, doc, tr }: EditorState, slice: Slice): Transaction | null {
  const { $from, $to } = selection;
  if ($from.parent.type.name !== 'recommendationLead' || !$from.sameParent($to)) return null;
  const lines = pointLines(slice.content, leadOf(doc));
  const points = lines && pointsFrom(lines.points, doc);
  if (!points) return null;
  const afterLead = $from.after();
  const there = doc.nodeAt(afterLead);
  const kept = (there?.content.content ?? []).filter((point) => point.textContent.trim() !== '');
  const all = points.type.create(there?.attrs, [...points.content.content, ...kept]);
  tr.replaceWith(afterLead, afterLead + (there?.nodeSize ?? 0), all);
  if (lines.lead) tr.replaceWith($from.start(), $from.end(), lines.lead.content);
  return tr.scrollIntoView();
}

/** In the line of a point, not in a list or a table inside it. */
function isInPoint(target: ResolvedPos): boolean {
  return target.depth > 1 && target.node(target.depth - 1).type.name === 'recommendationPoint';
}

function leadOf(doc: Node): string {
  return doc.firstChild?.textContent ?? '';
}

function pointsFrom(contents: readonly Fragment[], doc: Node): Node | undefined {
  const { recommendationPoint, recommendationPoints } = doc.type.schema.nodes;
  const points = contents.flatMap((content) => recommendationPoint?.createChecked(null, content) ?? []);
  return points.length > 0 ? recommendationPoints?.createChecked(null, points) : undefined;
}
