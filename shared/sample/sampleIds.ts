const kinds = [
  'body',
  'member',
  'meeting',
  'item',
  'section',
  'point',
  'appendix',
  'attendance',
  'yearEntry',
  'group',
  'courseEvent',
  'decision',
  'vote',
  'action',
] as const;
export type SampleKind = (typeof kinds)[number];

/**
 * The sample's keys: real UUIDs that never change, so that what is made from the sample can be compared from one run
 * to the next, and readable ones. In 5a3b1e00-0000-4000-8003-000300000000 the group "8003" is the kind (an item)
 * and the last group says which: four digits each for the item, its part, and the part's part.
 */
export function sampleId(kind: SampleKind, first: number, second = 0, third = 0): string {
  const which = [first, second, third].map((number) => digits(number, 4)).join('');
  return `5a3b1e00-0000-4000-8${digits(kinds.indexOf(kind), 3)}-${which}`;
}

function digits(number: number, length: number): string {
  return number.toString().padStart(length, '0');
}

/** The number of a row in one of the samples: 1, 2, 3 in the first, 2001, 2002 in the second … */
export function sampleNumber(sample: number, count: number): number {
  return sample === 1 ? count : sample * 1000 + count;
}

/** When every row of the sample was made and last changed. */
const SAMPLE_MOMENT = '2031-03-03T08:00:00.000Z';

export function sampleRow(kind: SampleKind, first: number, second = 0, third = 0) {
  return {
    id: sampleId(kind, first, second, third),
    createdAt: SAMPLE_MOMENT,
    updatedAt: SAMPLE_MOMENT,
  };
}
