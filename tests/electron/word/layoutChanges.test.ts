import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportToWord } from '../../../electron/word/exportToWord.ts';
import { layoutProfileIdSchema, numberingSchema, type Body } from '#shared/model/body.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { heldMeeting } from '#shared/sample/heldMeeting/heldMeeting.ts';
import { samples } from '#shared/sample/samples.ts';
import { layoutChangesArbitrary } from '../../arbitraries/layoutChanges.ts';
import { samplePicture, sourceOf } from '../../builders/pictures.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { pathsMeeting } from '../../builders/pathsMeeting.ts';
import { runs } from '../../deepRuns.ts';
import { findFaults } from '../../wordChecks/findFaults.ts';
import { openDocx, partOf } from '../../wordChecks/openDocx.ts';
import { schemaErrors } from '../../wordChecks/schemaErrors.ts';

const now = new Date('2031-03-01T09:00:00Z');

const exported = (snapshot: MeetingSnapshot, body: Partial<Body>) =>
  exportToWord({ ...snapshot, body: { ...snapshot.body, ...body } }, { now, files: sourceOf(samplePicture) });

const layoutArbitrary = fc.record({
  layoutProfile: fc.constantFrom(...layoutProfileIdSchema.options),
  layoutChanges: layoutChangesArbitrary,
  numbering: fc.constantFrom(...numberingSchema.options),
});

const meetings = { 'a meeting with a bit of everything': pathsMeeting, 'an empty meeting': aSnapshot([]) };

describe('a document in a form that a body has changed', () => {
  test.each(Object.entries(meetings))('is faultless whatever was changed: %s', async (_, meeting) => {
    await fc.assert(
      fc.asyncProperty(layoutArbitrary, async (layout) => {
        const { bytes } = await exported(meeting, layout);
        expect([...(await schemaErrors(bytes)), ...(await findFaults(bytes))]).toEqual([]);
      }),
      { numRuns: runs(5), interruptAfterTimeLimit: runs(30_000) },
    );
  });

  test('is faultless as minutes too', async () => {
    await fc.assert(
      fc.asyncProperty(layoutArbitrary, fc.constantFrom('full', 'public'), async (layout, edition) => {
        const body = { ...heldMeeting.body, ...layout };
        const { bytes } = await exportToWord(
          { ...heldMeeting, body },
          { now, document: { kind: 'minutes', edition } },
        );
        expect([...(await schemaErrors(bytes)), ...(await findFaults(bytes))]).toEqual([]);
      }),
      { numRuns: runs(3), interruptAfterTimeLimit: runs(30_000) },
    );
  });

  test.each(layoutProfileIdSchema.options)('is faultless with the sample of %s', async (form) => {
    const [layoutChanges] = fc.sample(layoutChangesArbitrary, { seed: 20_310_314, numRuns: 1 });
    const { bytes } = await exported(samples[form], { layoutChanges: layoutChanges! });
    expect([...(await schemaErrors(bytes)), ...(await findFaults(bytes))]).toEqual([]);
  });

  test('has its logo above the title, or on every page in the room that was made for it', async () => {
    const logo = {
      sha256: samplePicture.sha256,
      mediaType: 'image/png',
      width: 24,
      height: 24,
      alt: 'Kommunens våben',
      align: 'left',
      shownHeight: 20,
    } as const;
    const first = await openDocx(
      (await exported(pathsMeeting, { layoutChanges: { logo: { ...logo, place: 'firstPage' } } })).bytes,
    );
    expect(partOf(first, 'word/document.xml')).toContain('descr="Kommunens våben"');
    const every = await openDocx(
      (await exported(pathsMeeting, { layoutChanges: { logo: { ...logo, place: 'everyPage' } } })).bytes,
    );
    expect(partOf(every, 'word/document.xml')).not.toContain('descr="Kommunens våben"');
    for (const header of ['word/header1.xml', 'word/header2.xml']) {
      expect(partOf(every, header)).toContain('descr="Kommunens våben"');
    }
  });

  test('says that its logo could not be found, and where it should stand', async () => {
    const logo = {
      sha256: 'b'.repeat(64),
      mediaType: 'image/png',
      width: 24,
      height: 24,
      align: 'left',
    } as const;
    const { bytes, missingPictures } = await exported(pathsMeeting, {
      layoutChanges: { logo: { ...logo, alt: '', place: 'firstPage', shownHeight: 20 } },
    });
    expect(missingPictures).toEqual(['Logo']);
    expect(partOf(await openDocx(bytes), 'word/document.xml')).toContain('[Billedet mangler]');
  });
});
