import { expect, it } from 'vitest';
import { footnotesBefore } from '#shared/agenda/footnoteNumbers.ts';
import { bullets, doc, footnote, p } from '#shared/richText/build.ts';
import { aSection, idOf } from '../../builders/rows.ts';
import { tableOf, td } from '../../builders/richText.ts';

it('goes on counting from the notes of the items before, lists and tables included', () => {
  const sections = [
    aSection(11, 1, 'a0', { content: doc(p(footnote('femte'), footnote('sjette'))) }),
    aSection(12, 1, 'a1', { content: doc(bullets([p('x', footnote('syvende'))])) }),
    aSection(13, 1, 'a2', { content: doc(tableOf([td([p(footnote('ottende'))])])) }),
    aSection(14, 1, 'a3', { content: doc(p('x')) }),
  ];
  expect([...footnotesBefore(sections, 4)]).toEqual([
    [idOf(11), 4],
    [idOf(12), 6],
    [idOf(13), 7],
    [idOf(14), 8],
  ]);
});
