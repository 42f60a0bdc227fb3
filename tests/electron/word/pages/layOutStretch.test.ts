import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { layoutProfileIdSchema } from '#shared/model/body.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { NO_FILES } from '../../../../electron/word/documentFiles.ts';
import { layOutPiece, type PieceSource } from '../../../../electron/word/pages/layOutPiece.ts';
import { layOutStretch } from '../../../../electron/word/pages/layOutStretch.ts';
import type { PieceLayout } from '../../../../electron/word/pages/pieceLayout.ts';
import { cutIntoPieces, type Piece } from '../../../../electron/word/pages/pieces.ts';
import { danishMeetingIn } from '../../../arbitraries/danishMeeting.ts';
import { inForm } from '../../../builders/forms.ts';
import { notesMeeting } from '../../../builders/notesMeeting.ts';
import { runs } from '../../../deepRuns.ts';

function piecesOf(snapshot: MeetingSnapshot): { source: PieceSource; pieces: Piece[] } {
  const profile = profileOf(snapshot.body);
  const tree = composeAgenda(snapshot, profile);
  return { source: { tree, profile, files: NO_FILES }, pieces: cutIntoPieces(tree.blocks, profile) };
}

function oneByOne(source: PieceSource, pieces: readonly Piece[]): PieceLayout[] {
  const layouts: PieceLayout[] = [];
  for (const piece of pieces)
    layouts.push(layOutPiece(source, piece, piece.startsPage ? null : (layouts.at(-1)?.end ?? null)));
  return layouts;
}

const LENGTHS = ['top', 'bottom', 'repeated', 'limit', 'roomAbove', 'text', 'notes'];

/** Everything in the layouts by where it stands, lengths apart from the rest. */
function measuresOf(layouts: readonly PieceLayout[] | null) {
  const lengths = new Map<string, number>();
  const others = JSON.stringify(layouts, function replace(key, value: unknown) {
    if (typeof value !== 'number' || !LENGTHS.includes(key)) return value;
    lengths.set(`${lengths.size} ${key}`, value);
    return null;
  });
  return { lengths, others };
}

/** In pixels: what is above a piece laid out by itself is rounded to a twentieth of a point. */
const ROUNDING = 0.2;

function expectAlike(one: readonly PieceLayout[] | null, other: readonly PieceLayout[]): void {
  const [measured, wanted] = [measuresOf(one), measuresOf(other)];
  expect(measured.others).toBe(wanted.others);
  for (const [place, length] of wanted.lengths)
    expect(Math.abs((measured.lengths.get(place) ?? Number.NaN) - length)).toBeLessThan(ROUNDING);
}

describe('a stretch of pieces', () => {
  test.each(layoutProfileIdSchema.options)('is laid out in %s as each of them by itself', (form) => {
    const meetings = fc.sample(danishMeetingIn(form), { seed: 20_310_314, numRuns: runs(2) });
    for (const { source, pieces } of meetings.map(piecesOf)) {
      const stretch = pieces.slice(0, 6);
      expectAlike(layOutStretch(source, stretch, null), oneByOne(source, stretch));
    }
  });

  test('keeps each note with the piece that its mark stands in', () => {
    const { source, pieces } = piecesOf(inForm(notesMeeting('perMeeting'), 'form3'));
    const layouts = layOutStretch(source, pieces, null);
    expect(layouts?.map(({ pages }) => pages.map(({ notes }) => notes))).toEqual(
      oneByOne(source, pieces).map(({ pages }) => pages.map(({ notes }) => notes)),
    );
    expect(layouts?.flatMap(({ pages }) => pages.flatMap(({ notes }) => notes)).length).toBeGreaterThan(1);
  });

  test('is not laid out where a sign is not in the font', () => {
    const { source, pieces } = piecesOf(inForm(notesMeeting('perMeeting'), 'form1'));
    const [first, second] = pieces;
    const strange: Piece = {
      ...second!,
      blocks: [
        ...second!.blocks,
        {
          kind: 'paragraph',
          role: 'body',
          content: [{ kind: 'text', text: 'Summen ∰ af alt', marks: [] }],
        },
      ],
    };
    expect(layOutStretch(source, [first!, strange], null)).toBeNull();
  });
});
