import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportToWord } from '../../../electron/word/exportToWord.ts';
import { layoutProfileIdSchema } from '#shared/model/body.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { roadsMeeting } from '#shared/sample/roadsMeeting/roadsMeeting.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { serviceMeeting } from '#shared/sample/serviceMeeting/serviceMeeting.ts';
import { danishMeetingIn } from '../../arbitraries/danishMeeting.ts';
import { richTextArbitrary } from '../../arbitraries/richText.ts';
import { inForm } from '../../builders/forms.ts';
import { meanMeetings } from '../../builders/meanMeetings.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { pathsMeeting } from '../../builders/pathsMeeting.ts';
import { runs } from '../../deepRuns.ts';
import { findFaults } from '../../wordChecks/findFaults.ts';
import { schemaErrors } from '../../wordChecks/schemaErrors.ts';

const now = new Date('2031-03-01T09:00:00Z');

async function faultsOf(snapshot: MeetingSnapshot): Promise<unknown[]> {
  const { bytes } = await exportToWord(snapshot, { now });
  return [...(await schemaErrors(bytes)), ...(await findFaults(bytes))];
}

describe('a written agenda', () => {
  test.each([sampleMeeting, roadsMeeting, serviceMeeting])(
    'of the sample in $body.layoutProfile is faultless',
    async (sample) => {
      expect(await faultsOf(sample)).toEqual([]);
    },
  );

  test('with a bit of everything is faultless', async () => {
    expect(await faultsOf(pathsMeeting)).toEqual([]);
  });

  describe.each(layoutProfileIdSchema.options)('in %s', (form) => {
    test.each(Object.entries(meanMeetings))('is faultless with %s', async (_, snapshot) => {
      expect(await faultsOf(inForm(snapshot, form))).toEqual([]);
    });

    test('is faultless whoever meets about whatever', async () => {
      await fc.assert(
        fc.asyncProperty(danishMeetingIn(form), async (snapshot) => {
          expect(await faultsOf(snapshot)).toEqual([]);
        }),
        { numRuns: runs(3), interruptAfterTimeLimit: runs(30_000) },
      );
    });
  });

  test.each(layoutProfileIdSchema.options)(
    'is faultless as a supplementary one, and where numbers sent out are not in turn: %s',
    async (form) => {
      const supplement = [pathsMeeting.items[1]!.id, pathsMeeting.items.at(-1)!.id];
      const items = pathsMeeting.items.map((item, index) =>
        supplement.includes(item.id)
          ? item
          : { ...item, sentNumber: String(index + 5), withdrawn: index === 0 },
      );
      const snapshot = inForm({ ...pathsMeeting, items }, form);
      expect(await faultsOf(snapshot)).toEqual([]);
      const { bytes } = await exportToWord(snapshot, { now, document: { kind: 'agenda', supplement } });
      expect([...(await schemaErrors(bytes)), ...(await findFaults(bytes))]).toEqual([]);
    },
  );

  test('is faultless whatever rich text it holds', async () => {
    await fc.assert(
      fc.asyncProperty(richTextArbitrary, fc.string({ unit: 'binary' }), async (content, title) => {
        const snapshot = aSnapshot([{ title, sections: [{ heading: title, content }], appendices: [title] }]);
        expect(await faultsOf(snapshot)).toEqual([]);
      }),
      // In a failure there is time to find a small example before the test's own time is up.
      { numRuns: runs(12), interruptAfterTimeLimit: runs(30_000) },
    );
  });
});
