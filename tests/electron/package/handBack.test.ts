import { buffer } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeHandBack } from '#shared/annotations/handBack.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { doc, p } from '#shared/richText/build.ts';
import { decodeAnyPackage } from '../../../electron/package/decodePackage.ts';
import { streamPackage } from '../../../electron/package/encodePackage.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { idOf } from '../../builders/rows.ts';
import { runs } from '../../deepRuns.ts';
import { openDocx } from '../../wordChecks/openDocx.ts';

const meeting = aSnapshot([{ title: 'Broen' }]);
const author = 'Karen Lund';

/** Notes whose every word that is for their writer only is a secret one. */
const notes = fc
  .array(
    fc.record({
      visibility: fc.constantFrom('private' as const, 'shared' as const),
      kind: fc.constantFrom('note' as const, 'question' as const),
      isDeleted: fc.boolean(),
      isOthers: fc.boolean(),
      isQuoted: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((seeds) =>
    seeds.map(({ visibility, kind, isDeleted, isOthers, isQuoted }, index): Annotation => {
      const word = visibility === 'private' || isDeleted || isOthers ? 'Hemmeligt' : 'Delt';
      const words = { quote: word, before: word, after: word };
      return {
        id: idOf(500 + index),
        createdAt: '2031-03-03T08:00:00.000Z',
        updatedAt: '2031-03-03T08:00:00.000Z',
        meetingId: meeting.meeting.id,
        itemId: meeting.items[0]!.id,
        itemTitle: 'Broen',
        anchor: isQuoted ? { kind: 'passage', sectionId: idOf(9), ...words } : { kind: 'item' },
        kind,
        visibility,
        author: isOthers ? 'Per Holm' : author,
        content: doc(p(word)),
        deletedAt: isDeleted ? '2031-03-03T08:00:00.000Z' : null,
      };
    }),
  );

const bytesOf = async (annotations: readonly Annotation[], withPrivate: boolean): Promise<Buffer> => {
  const handBack = composeHandBack(meeting, annotations, { author, withPrivate });
  const { stream } = streamPackage({ kind: 'annotations', handBack, baseVersion: null }, [], {
    appVersion: '1.0.0',
    senderRole: 'chair',
  });
  return buffer(stream);
};

describe('the file that a chair hands back', () => {
  it('has no word of a note that is only for the chair, of a deleted one, or of another reader', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async (annotations) => {
        const parts = await openDocx(await bytesOf(annotations, false));
        for (const part of parts.values()) expect(part).not.toContain('Hemmeligt');
      }),
      { numRuns: runs(50) },
    );
  });

  it('has every note that is shared, and is read again as it was', async () => {
    await fc.assert(
      fc.asyncProperty(notes, fc.boolean(), async (annotations, withPrivate) => {
        const { content, manifest } = await decodeAnyPackage(await bytesOf(annotations, withPrivate));
        const meant = annotations.filter(
          ({ visibility, deletedAt, author: by }) =>
            by === author && deletedAt === null && (withPrivate || visibility === 'shared'),
        );
        expect(manifest.senderRole).toBe('chair');
        expect(content).toMatchObject({ kind: 'annotations', handBack: { author, annotations: meant } });
      }),
      { numRuns: runs(50) },
    );
  });
});
