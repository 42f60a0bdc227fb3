import * as fc from 'fast-check';
import type { BlockNode, InlineNode } from '#shared/model/richText.ts';
import {
  bullets,
  footnote,
  heading,
  lettered,
  link,
  numbered,
  p,
  picture,
  quote,
  table,
} from '#shared/richText/build.ts';
import { samplePicture } from '../builders/pictures.ts';
import { tableOf, td, th } from '../builders/richText.ts';

/** Texts as secretaries write them, in every shape that takes room on a page. */

const word = fc.constantFrom(
  ...'styregruppen kommunerne regionen forslag til en af og med tidsplan samarbejdsaftale borgere drøfter'.split(
    ' ',
  ),
  ...'godkender medarbejderne på i for sekretariatet beder om oversigt økonomi ændringer år kvartal'.split(
    ' ',
  ),
);

export const sentence = (longest: number): fc.Arbitrary<string> =>
  fc
    .array(word, { minLength: 2, maxLength: longest })
    .map((words) => words.join(' '))
    .map((text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`);

export const shortLines = fc.array(sentence(8), { minLength: 1, maxLength: 5 });

const noted = fc
  .tuple(sentence(30), sentence(12), sentence(20))
  .map(([before, note, after]) => p(before, footnote(`${note}.`), `, ${after.toLowerCase()}.`));

const linked = fc
  .tuple(sentence(20), sentence(3))
  .map(([text, name]) => p(`${text}, se `, link(name, 'https://eksempel.dk/sag?nr=4'), '.'));

const inLevels = fc
  .tuple(shortLines, shortLines, shortLines)
  .map(([outer, inner, deep]) =>
    withInner(outer, lettered(...inner.slice(1), [p(inner[0]!), bullets(...deep)])),
  );

function withInner([first = '', ...rest]: readonly string[], inner: BlockNode): BlockNode {
  return numbered([p(first), inner], ...rest);
}

const image = fc
  .record({
    width: fc.integer({ min: 100, max: 2000 }),
    height: fc.integer({ min: 100, max: 2000 }),
    shownWidth: fc.constantFrom(30, 50, 100),
  })
  .map((size) => picture(samplePicture.sha256, { ...size, alt: 'Kort over stierne' }));

const cellText: fc.Arbitrary<readonly [InlineNode | string, string, readonly string[]]> = fc.tuple(
  sentence(3),
  sentence(25),
  shortLines,
);

const tableWithLists = (longest: number) =>
  fc
    .array(cellText, { minLength: 1, maxLength: longest })
    .map((rows) =>
      table(['Hvad', 'Hvorfor', 'Hvordan'], ...rows.map(([a, b, c]) => [[p(a)], b, [bullets(...c)]])),
    );

const tableWithSpans = fc
  .array(fc.tuple(sentence(3), sentence(12), sentence(6)), { minLength: 2, maxLength: 6 })
  .map((rows) =>
    tableOf(
      [th('Sti'), th('Begrundelse'), th('Pris')],
      ...rows.map(([a, b, c], index) =>
        index === 1 ? [td(b), td(c)] : [td(a, index === 0 ? { rowspan: 2 } : {}), td(b), td(c)],
      ),
      [td('I alt', { colspan: 2 }), td('1.284')],
    ),
  );

/** A long table of short rows, as a plan or an account is. */
const longTable = fc
  .array(fc.tuple(sentence(4), fc.nat(9999)), { minLength: 20, maxLength: 60 })
  .map((rows) => table(['Post', 'Kr.'], ...rows.map(([name, sum]) => [name, String(sum)])));

export const block: fc.Arbitrary<BlockNode> = fc.oneof(
  { weight: 18, arbitrary: sentence(90).map((text) => p(`${text}.`)) },
  { weight: 6, arbitrary: shortLines.map((lines) => bullets(...lines)) },
  {
    weight: 3,
    arbitrary: fc.tuple(shortLines, shortLines).map(([outer, inner]) => withInner(outer, lettered(...inner))),
  },
  { weight: 2, arbitrary: inLevels },
  { weight: 3, arbitrary: noted },
  { weight: 2, arbitrary: linked },
  { weight: 1, arbitrary: sentence(40).map((text) => quote(`${text}.`)) },
  { weight: 1, arbitrary: image },
  { weight: 3, arbitrary: tableWithLists(7) },
  { weight: 1, arbitrary: tableWithSpans },
  { weight: 1, arbitrary: longTable },
);

/** Words lead up to every table, and something stands below every sub-heading. */
export const blocks: fc.Arbitrary<BlockNode[]> = fc
  .array(fc.tuple(fc.option(sentence(5), { freq: 6 }), sentence(12), block), { maxLength: 7 })
  .map((parts) =>
    parts.flatMap(([title, words, content]) => [
      ...(title === null ? [] : [heading(title)]),
      ...(content.type === 'table' ? [p(`${words}:`)] : []),
      content,
    ]),
  );
