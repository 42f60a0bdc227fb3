import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { decodePackage } from '../../../../electron/package/meetingPackage.ts';
import { encodePackage } from '../../../../electron/package/encodePackage.ts';
import { extensionsFor } from '../../../../renderer/features/editor/extensions.ts';
import { richTextOf } from '../../../../renderer/features/editor/richTextOf.ts';
import { readSnapshot, storeSnapshot } from '../../../../renderer/database/snapshots.ts';
import { editorRecommendationArbitrary, editorTextArbitrary } from '../../../arbitraries/editorText.ts';
import { aSnapshot } from '../../../builders/meeting.ts';
import { runs } from '../../../deepRuns.ts';
import { openAnother, startWithEmptyDatabase } from '../../database/emptyDatabase.ts';

startWithEmptyDatabase();

describe.each([
  { kind: 'other' as const, arbitrary: editorTextArbitrary },
  { kind: 'recommendation' as const, arbitrary: editorRecommendationArbitrary },
])('a text of the kind $kind', ({ kind, arbitrary }) => {
  const schema = getSchema(extensionsFor(kind));

  it('comes through database and package to another editor, the same to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (text) => {
        const written = Node.fromJSON(schema, text);
        const stored = richTextOf(written.toJSON());
        const meeting = aSnapshot([
          { title: 'Punkt', sections: [{ heading: 'Tekst', kind, content: stored }] },
        ]);
        openAnother();
        await storeSnapshot(meeting);
        const read = await readSnapshot(meeting.meeting.id, 'without bin');
        const { snapshot } = await decodePackage(await encodePackage(read, { appVersion: '0.1.0' }));
        const { content } = snapshot.sections[0]!;
        const again = Node.fromJSON(schema, content);
        return (
          JSON.stringify(content) === JSON.stringify(stored) &&
          JSON.stringify(again.toJSON()) === JSON.stringify(written.toJSON())
        );
      }),
      { numRuns: runs(40) },
    );
  });
});
