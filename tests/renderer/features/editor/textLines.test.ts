import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RichText } from '#shared/model/richText.ts';
import { linesOf, NO_LETTER } from '#shared/richText/lines.ts';
import { extensionsFor } from '../../../../renderer/features/editor/extensions.ts';
import { linesIn, positionOf, spotAt } from '../../../../renderer/features/editor/textLines.ts';
import { editorRecommendationArbitrary, editorTextArbitrary } from '../../../arbitraries/editorText.ts';
import { runs } from '../../../deepRuns.ts';

const ordinary = getSchema(extensionsFor('other'));
const ofRecommendation = getSchema(extensionsFor('recommendation'));

const texts: fc.Arbitrary<{ stored: RichText; document: Node }> = fc.oneof(
  editorTextArbitrary.map((stored) => ({ stored, document: Node.fromJSON(ordinary, stored) })),
  editorRecommendationArbitrary.map((stored) => ({
    stored,
    document: Node.fromJSON(ofRecommendation, stored),
  })),
);

test('an editor has the lines that are read from what is stored', () => {
  fc.assert(
    fc.property(texts, ({ stored, document }) => {
      expect(linesIn(document).map(({ text }) => text)).toEqual(linesOf(stored));
    }),
    { numRuns: runs(100) },
  );
});

test('every sign of a line is found at its position, and the position at its sign', () => {
  fc.assert(
    fc.property(texts, ({ document }) => {
      linesIn(document).forEach((line, place) => {
        Array.from({ length: line.text.length }, (_, offset) => {
          const position = positionOf(line, offset);
          const sign = document.textBetween(position, positionOf(line, offset + 1), '', NO_LETTER);
          expect(sign).toBe(line.text[offset]);
          expect(spotAt(document, position)).toEqual({ line: place, offset });
        });
      });
    }),
    { numRuns: runs(30) },
  );
});
