import { sampleId, sampleNumber } from '../sampleIds.ts';

/** Which of the samples this is. Its body and members are those of the first. */
export const SAMPLE = 4;
export const meetingId = sampleId('meeting', SAMPLE);

/** Of an item by its place on the agenda, from 1. */
export function itemNumber(place: number): number {
  return sampleNumber(SAMPLE, place);
}

/** The attendance row of somebody, by their place in the body's list of members, from 1; 12 is the substitute. */
export function personId(place: number): string {
  return sampleId('attendance', sampleNumber(SAMPLE, place));
}
