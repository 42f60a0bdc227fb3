interface Happened {
  readonly id: string;
  readonly at: string;
}

/** What happened first stands first; of what happened at the same moment, the same one every time. */
export function compareHappened(a: Happened, b: Happened): number {
  return compareMoments(a.at, b.at) || compareMoments(a.id, b.id);
}

/** Moments are compared as plain text: they are all of one form, and in UTC. */
export function compareMoments(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
