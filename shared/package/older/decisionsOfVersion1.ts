type Content = Readonly<Record<string, unknown>>;

/**
 * A decision as version 1 kept it, as version 2 does: it had one vote at most, dissents beside it, and did not know
 * which words Punkt had written. Whatever is no such decision stays what it is, for the schema to refuse.
 */
export function decisionOfVersion1(decision: unknown): unknown {
  if (!isContent(decision) || !('vote' in decision)) return decision;
  const { vote, dissents, pointDecisions, ...rest } = decision;
  return {
    ...rest,
    writtenText: '',
    pointDecisions: eachOf(pointDecisions, ({ text, ...point }) => ({ ...point, writtenText: text })),
    votes: votesOf(decision['id'], vote, dissents),
  };
}

function votesOf(id: unknown, vote: unknown, dissents: unknown): unknown[] {
  const hasDissents = Array.isArray(dissents) && dissents.length > 0;
  if (vote === null && !hasDissents) return [];
  const lists = vote === null ? { for: [], against: [], abstaining: [] } : vote;
  if (!isContent(lists)) return [lists];
  const adopted = countIn(lists['for']) > countIn(lists['against']);
  // A decision had one vote only, so that its own id serves the vote as well.
  return [{ ...lists, id, motion: '', shownBy: 'name', adopted, dissents, abstentionReasons: [] }];
}

function countIn(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function eachOf(list: unknown, changed: (entry: Content) => Content): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry: unknown) => (isContent(entry) ? changed(entry) : entry));
}

function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
