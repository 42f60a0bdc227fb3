import type { MergedPlace, Row } from './tables.ts';

/**
 * Fields that are taken from one side or the other together, because one without the others would say something that
 * neither side wrote. Every field that is not named here is taken by itself.
 */
const together: Readonly<Record<MergedPlace, readonly (readonly string[])[] | 'the whole row'>> = {
  meeting: [
    ['status', 'approvedOn'],
    ['startedAt', 'endedAt'],
  ],
  groups: [],
  items: [
    ['groupId', 'order'],
    ['origin', 'sentNumber'],
  ],
  sections: [['itemId', 'order']],
  appendices: [
    ['itemId', 'order'],
    ['source', 'earlierFiles'],
  ],
  attendance: [['status', 'events']],
  courseEvents: 'the whole row',
  decisions: [['kind', 'writtenText', 'pointDecisions', 'content', 'postponedToMeetingId']],
  actions: [],
  corrections: 'the whole row',
  annotations: 'the whole row',
  issues: 'the whole row',
};

/** Never a difference: which row it is, whose, and when it was changed. */
const APART: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'meetingId',
  'bodyId',
  'deletedAt',
]);

/** The fields of rows of a table, those that belong together in one unit. */
export function unitsOf(place: MergedPlace, rows: readonly Row[]): readonly (readonly string[])[] {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) => !APART.has(field));
  const groups = together[place];
  if (groups === 'the whole row') return [fields];
  const grouped = new Set(groups.flat());
  return [...groups, ...fields.filter((field) => !grouped.has(field)).map((field) => [field])];
}

/** What a unit says in a row; null where there is no such row. */
export function valueOf(fields: readonly string[], row: Row | undefined): string | null {
  return row ? JSON.stringify(fields.map((field) => row[field] ?? null)) : null;
}

/** Whether two rows of a table say the same, whenever they were changed. */
export function saysTheSame(place: MergedPlace, a: Row, b: Row): boolean {
  return unitsOf(place, [a, b]).every((fields) => valueOf(fields, a) === valueOf(fields, b));
}
