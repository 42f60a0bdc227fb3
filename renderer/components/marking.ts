/** Lines of a list that are worked on together. The anchor is where Shift marks from. */
export interface Marking {
  readonly anchorId: string;
  readonly ids: ReadonlySet<string>;
}

/** From the anchor to a line, whichever of them is above the other. `ids` are the list's lines from top to bottom. */
export function markTo(ids: readonly string[], anchorId: string, toId: string): Marking {
  const ends = [ids.indexOf(anchorId), ids.indexOf(toId)];
  return { anchorId, ids: new Set(ids.slice(Math.max(Math.min(...ends), 0), Math.max(...ends) + 1)) };
}

/** Marks one more line, or takes its mark away. The line that is open counts as the first. */
export function toggleMark(marking: Marking | null, openId: string | undefined, id: string): Marking {
  const ids = new Set(marking?.ids ?? (openId === undefined ? [] : [openId]));
  if (!ids.delete(id)) ids.add(id);
  return { anchorId: id, ids };
}

export function markAll(ids: readonly string[], anchorId: string): Marking {
  return { anchorId, ids: new Set(ids) };
}
