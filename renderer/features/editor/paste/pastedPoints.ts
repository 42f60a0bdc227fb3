import { Fragment, Slice, type Node, type ResolvedPos, type Schema } from '@tiptap/pm/model';

/** A list that is pasted into a recommendation becomes points: its items are what is recommended. */
export function pastedPoints(slice: Slice, target: ResolvedPos): Slice {
  const { schema } = target.doc.type;
  if (!isInPoint(target) || !isNothingButLists(slice.content)) return slice;
  const points = pointsFrom(slice.content, schema);
  return points ? new Slice(Fragment.from(points), slice.openStart, slice.openEnd) : slice;
}

/** In the line of a point, not in a list or a table inside it. */
function isInPoint(target: ResolvedPos): boolean {
  return target.depth > 1 && target.node(target.depth - 1).type.name === 'recommendationPoint';
}

function isNothingButLists(content: Fragment): boolean {
  return content.childCount > 0 && content.content.every(({ type }) => listNames.has(type.name));
}

const listNames: ReadonlySet<string> = new Set(['bulletList', 'orderedList']);

function pointsFrom(lists: Fragment, schema: Schema): Node | undefined {
  const { recommendationPoint, recommendationPoints } = schema.nodes;
  const points = lists.content.flatMap((list) =>
    list.content.content.flatMap((item) => recommendationPoint?.createChecked(null, item.content) ?? []),
  );
  return recommendationPoints?.createChecked(null, points);
}
