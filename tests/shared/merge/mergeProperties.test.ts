import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrder } from '#shared/agenda/siblings.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import type { Choice, MergeConflict } from '#shared/merge/conflicts.ts';
import { mergeMeetings, resolveMerge, type Merge } from '#shared/merge/mergeMeetings.ts';
import { mergedTables } from '#shared/merge/tables.ts';
import { editedBy, originalMeeting } from '../../arbitraries/editedMeeting.ts';
import { runs } from '../../deepRuns.ts';

const anna = editedBy('anna', 1000);
const bo = editedBy('bo', 2000);

/** What a meeting says, apart from when it was changed, how its rows lie, and by which keys they are in order. */
function contentOf(meeting: MeetingSnapshot): unknown {
  const places = placesIn(meeting);
  const rows = mergedTables.map((table) =>
    meeting[table]
      .map((row) => ({ ...row, updatedAt: '', order: places.get(row.id) }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  return [{ ...meeting.meeting, updatedAt: '' }, rows];
}

/** Which one each row is among its siblings. */
function placesIn({ groups, items, sections, appendices, attendance }: MeetingSnapshot): Map<string, number> {
  const rows = [
    ...groups.map((row) => ({ row, parent: '' })),
    ...items.map((row) => ({ row, parent: row.groupId ?? '' })),
    ...[sections, appendices].flatMap((table, index) =>
      table.map((row) => ({ row, parent: `${index}${row.itemId}` })),
    ),
    ...attendance.map((row) => ({ row, parent: 'attendance' })),
  ];
  const before = (a: (typeof rows)[number], b: (typeof rows)[number]): boolean =>
    a.parent === b.parent && compareOrder(a.row, b.row) < 0;
  return new Map(rows.map((each) => [each.row.id, rows.filter((other) => before(other, each)).length]));
}

/** A person who looks at what is written only, and not at whose it is. */
function choiceFor({ fields, ours, theirs }: MergeConflict): Choice {
  const [here, there] = [ours, theirs].map((row) => JSON.stringify(fields.map((field) => row[field])));
  return (here ?? '') > (there ?? '') ? 'ours' : 'theirs';
}

function resolved(merge: Merge, choose: (conflict: MergeConflict) => Choice = choiceFor): MeetingSnapshot {
  return resolveMerge(merge, new Map(merge.conflicts.map((conflict) => [conflict.id, choose(conflict)])));
}

function merged(ours: MeetingSnapshot, theirs: MeetingSnapshot): MeetingSnapshot {
  return resolved(mergeMeetings(originalMeeting, ours, theirs));
}

/** What both wrote, by their names. */
function wordsOf(meeting: MeetingSnapshot): string[] {
  return JSON.stringify(meeting).match(/(anna|bo)\d+/g) ?? [];
}

describe('two copies of a meeting that were edited apart', () => {
  it('lose nothing: every word stands in the merged meeting, or is asked about', () => {
    fc.assert(
      fc.property(anna, bo, (ours, theirs) => {
        const merge = mergeMeetings(originalMeeting, ours, theirs);
        const kept = JSON.stringify([resolved(merge, () => 'both'), merge.conflicts]);
        expect([...wordsOf(ours), ...wordsOf(theirs)].filter((word) => !kept.includes(word))).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });

  it('come to the same content and the same questions, whichever is ours', () => {
    fc.assert(
      fc.property(anna, bo, (ours, theirs) => {
        const [here, there] = [
          mergeMeetings(originalMeeting, ours, theirs),
          mergeMeetings(originalMeeting, theirs, ours),
        ];
        expect(here.conflicts.map(({ id }) => id).toSorted()).toEqual(
          there.conflicts.map(({ id }) => id).toSorted(),
        );
        expect(contentOf(resolved(here))).toEqual(contentOf(resolved(there)));
        expect(contentOf(resolved(here, () => 'both'))).toEqual(contentOf(resolved(there, () => 'both')));
      }),
      { numRuns: runs(40) },
    );
  });

  it('come to the same content in whichever order they are merged into the original, edited meanwhile', () => {
    const secretary = editedBy('sekretær', 3000, 'no additions');
    fc.assert(
      fc.property(secretary, anna, bo, (original, first, second) => {
        const [firstToLast, lastToFirst] = [
          merged(merged(original, first), second),
          merged(merged(original, second), first),
        ];
        expect(contentOf(firstToLast)).toEqual(contentOf(lastToFirst));
      }),
      { numRuns: runs(40) },
    );
  });

  it('change nothing when they are taken in again: what was taken in is known by then', () => {
    fc.assert(
      fc.property(anna, bo, (ours, theirs) => {
        const once = resolved(mergeMeetings(originalMeeting, ours, theirs));
        const again = mergeMeetings(theirs, once, theirs);
        expect(again.conflicts).toEqual([]);
        expect(resolved(again)).toEqual(once);
      }),
      { numRuns: runs(40) },
    );
  });

  it('are the one that was edited where the other was not', () => {
    fc.assert(
      fc.property(anna, (edited) => {
        for (const merge of [
          mergeMeetings(originalMeeting, originalMeeting, edited),
          mergeMeetings(originalMeeting, edited, originalMeeting),
        ]) {
          expect(merge.conflicts).toEqual([]);
          expect(mergedTables.map((table) => resolved(merge)[table].length)).toEqual(
            mergedTables.map((table) => edited[table].length),
          );
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('keep all of both where no common version is known', () => {
    fc.assert(
      fc.property(anna, bo, (ours, theirs) => {
        const merge = mergeMeetings(null, ours, theirs);
        const kept = JSON.stringify([resolved(merge), merge.conflicts]);
        expect([...wordsOf(ours), ...wordsOf(theirs)].filter((word) => !kept.includes(word))).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });
});
