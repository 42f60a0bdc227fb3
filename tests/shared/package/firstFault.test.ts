import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingSnapshotSchema } from '#shared/model/snapshot.ts';
import { firstFault } from '#shared/package/firstFault.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { wrongJson } from '../../arbitraries/brokenPackage.ts';
import { fullMeeting } from '../../builders/fullMeeting.ts';
import { runs } from '../../deepRuns.ts';

describe('the first fault of a meeting', () => {
  it('is none where nothing is wrong', () => {
    expect(firstFault(meetingSnapshotSchema, sampleMeeting)).toBeNull();
    expect(firstFault(meetingSnapshotSchema, fullMeeting)).toBeNull();
  });

  it('says where it is, however deep', () => {
    const [section, ...others] = sampleMeeting.sections;
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraf' }] }] };
    const content = { type: 'doc', content: [list] };
    const broken = { ...sampleMeeting, sections: [{ ...section, content }, ...others] };
    expect(firstFault(meetingSnapshotSchema, broken)).toMatch(
      /^sections\.0\.content\.content\.0\.content\.0\.content\.0\.type: /,
    );
  });

  it('is there exactly where zod finds one', () => {
    fc.assert(
      fc.property(wrongJson(JSON.stringify(fullMeeting)), (json) => {
        const content: unknown = JSON.parse(json);
        const isWhole = meetingSnapshotSchema.safeParse(content).success;
        expect(firstFault(meetingSnapshotSchema, content) === null).toBe(isWhole);
      }),
      { numRuns: runs(20) },
    );
  });
});
