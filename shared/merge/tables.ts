import type { MeetingSnapshot } from '../model/snapshot.ts';

/** A row of any table, as far as merging goes. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly updatedAt: string };

/**
 * The tables of a meeting that are merged row by row, in the order in which they are told of. The body, its members and
 * its year plan are not among them: whoever opens a package keeps their own.
 */
export const mergedTables = [
  'groups',
  'items',
  'sections',
  'appendices',
  'attendance',
  'courseEvents',
  'decisions',
  'actions',
  'corrections',
  'annotations',
  'issues',
] as const satisfies readonly (keyof MeetingSnapshot)[];
export type MergedTable = (typeof mergedTables)[number];

/** Where a difference is: in a row of a table, or in the meeting's own facts. */
export type MergedPlace = MergedTable | 'meeting';

/** The tables whose rows go with an item when it is deleted. */
export const partsOfItems = ['sections', 'appendices', 'decisions', 'actions'] as const;

export type Tables = Readonly<Record<MergedTable, readonly Row[]>>;

export function tablesOf(snapshot: MeetingSnapshot): Tables {
  const { groups, items, sections, appendices, attendance, courseEvents } = snapshot;
  const { decisions, actions, corrections, annotations, issues } = snapshot;
  return {
    groups,
    items,
    sections,
    appendices,
    attendance,
    courseEvents,
    decisions,
    actions,
    corrections,
    annotations,
    issues,
  };
}

export const noTables: Tables = {
  groups: [],
  items: [],
  sections: [],
  appendices: [],
  attendance: [],
  courseEvents: [],
  decisions: [],
  actions: [],
  corrections: [],
  annotations: [],
  issues: [],
};
