import * as fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { exportToWord } from '../../../electron/word/exportToWord.ts';
import type { Edition } from '#shared/document/minutes/edition.ts';
import { layoutProfileIdSchema } from '#shared/model/body.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { heldMeeting } from '#shared/sample/heldMeeting/heldMeeting.ts';
import { heldDanishMeetingIn } from '../../arbitraries/heldDanishMeeting.ts';
import { runs } from '../../deepRuns.ts';
import { findFaults } from '../../wordChecks/findFaults.ts';
import { pagesInContents } from '../../wordChecks/fields.ts';
import { hasLibreOffice, layOutInLibreOffice } from '../../wordChecks/libreOffice.ts';
import { openDocx } from '../../wordChecks/openDocx.ts';
import { schemaErrors } from '../../wordChecks/schemaErrors.ts';
import { secretsOf, withSecrets } from '../../builders/secrets.ts';

const editions: readonly Edition[] = ['full', 'public'];
const exportAs = (snapshot: MeetingSnapshot, edition: Edition) =>
  exportToWord(snapshot, { document: { kind: 'minutes', edition }, now: new Date('2031-03-20T09:00:00Z') });

async function faultsOf(snapshot: MeetingSnapshot, edition: Edition): Promise<unknown[]> {
  const { bytes } = await exportAs(snapshot, edition);
  return [...(await schemaErrors(bytes)), ...(await findFaults(bytes))];
}

/** Everything that stands anywhere in the file, its parts' names among it. */
async function everythingIn(bytes: Uint8Array): Promise<string> {
  return [...(await openDocx(bytes))].flat().join('\n');
}

describe('written minutes', () => {
  test.each(editions)('of the sample are faultless, in the %s edition', async (edition) => {
    expect(await faultsOf(heldMeeting, edition)).toEqual([]);
  });

  test.each(layoutProfileIdSchema.options)('are faultless whoever met in a body of %s', async (form) => {
    await fc.assert(
      fc.asyncProperty(heldDanishMeetingIn(form), fc.constantFrom(...editions), async (meeting, edition) => {
        expect(await faultsOf(meeting, edition)).toEqual([]);
      }),
      { numRuns: runs(2), interruptAfterTimeLimit: runs(30_000) },
    );
  });

  test('hold nothing of what is closed in the public edition, anywhere in the file', async () => {
    await fc.assert(
      fc.asyncProperty(heldDanishMeetingIn('form1'), async (meeting) => {
        const secretive = withSecrets(meeting);
        const { bytes } = await exportAs(secretive, 'public');
        expect(secretsOf(await everythingIn(bytes))).toEqual([]);
      }),
      { numRuns: runs(4), interruptAfterTimeLimit: runs(30_000) },
    );
  });

  test('hold what is closed in the full edition', async () => {
    const { bytes } = await exportAs(withSecrets(heldMeeting), 'full');
    expect(secretsOf(await everythingIn(bytes)).length).toBeGreaterThan(10);
  });

  test.each(hasLibreOffice() ? ['LibreOffice'] : [])(
    'have in their contents the pages that %s puts the items on',
    async () => {
      const meetings = [
        heldMeeting,
        ...fc.sample(heldDanishMeetingIn('form2'), { seed: 7, numRuns: runs(2) }),
      ];
      const exported = await Promise.all(
        meetings.flatMap((meeting) => editions.map((edition) => exportAs(meeting, edition))),
      );
      const laidOut = await layOutInLibreOffice(exported.map(({ bytes }) => bytes));
      const contents = await Promise.all(exported.map(({ bytes }) => pagesInContents(bytes)));
      expect(contents.flat().length).toBeGreaterThan(30);
      expect(contents).toEqual(
        contents.map((pages, index) =>
          pages.map(([bookmark]) => [bookmark, laidOut[index]!.bookmarks.get(bookmark)]),
        ),
      );
    },
  );

  test('are read back with every decision, vote and action', async () => {
    const { bytes } = await exportAs(heldMeeting, 'full');
    const { value: html } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ["p[style-name='Beslutning'] => h2.decision:fresh"] },
    );
    const text = html.replaceAll(/<a id="[^"]*"><\/a>/g, '');
    expect(text.match(/class="decision"/g)).toHaveLength(9);
    expect(text).toContain('<tr><td><p>Imod</p></td><td><p>2</p></td>');
    expect(text).toContain('<li>undersøge, om huslejen kan forhandles</li>');
    expect(text).toContain('Jens Fabrin Holmgård deltog ikke under punkt\u00a06 på grund af inhabilitet.');
    expect(text).toContain(
      'Forhandle huslejen med Lyngsø Kommune (Birthe Lindeskov, frist 14.\u00a0februar\u00a02031)',
    );
  });
});
