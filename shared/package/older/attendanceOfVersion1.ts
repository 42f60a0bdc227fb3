type Content = Readonly<Record<string, unknown>>;

/**
 * An attendance row of version 1 as version 2 has it. Coming and going had no phase; being disqualified had one item or
 * none, and from none it says nothing. No screen of version 1 wrote any of it, but a package may hold it.
 */
export function attendanceOfVersion1(row: unknown): unknown {
  return isContent(row) && Array.isArray(row['events'])
    ? { ...row, events: row['events'].flatMap(eventOfVersion1) }
    : row;
}

function eventOfVersion1(event: unknown): unknown[] {
  if (!isContent(event)) return [event];
  if (event['kind'] !== 'disqualified') return [{ ...event, phase: 'during' }];
  return event['itemId'] === null ? [] : [event];
}

function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null;
}
