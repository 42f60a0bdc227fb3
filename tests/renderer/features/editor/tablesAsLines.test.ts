import { Fragment, Node, Slice } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { fitIntoCell, withoutNesting } from '../../../../renderer/features/editor/paste/tablesAsLines.ts';
import { bullets, doc, footnote, heading, p, picture, table } from '#shared/richText/build.ts';
import type { BlockNode, TableNode } from '#shared/model/richText.ts';
import { openEditor } from './pressKeys.ts';

const { schema } = openEditor(doc(p('|')));

/** A table without headings. */
function cells(...rows: Parameters<typeof table>[1][]): TableNode {
  const { content, ...whole } = table([], ...rows);
  return { ...whole, content: content.slice(1) };
}

const sliceOf = (...blocks: BlockNode[]): Slice =>
  new Slice(Fragment.from(blocks.map((block) => Node.fromJSON(schema, block))), 0, 0);

const blocksOf = ({ content }: Slice): unknown => content.toJSON();

test('a row becomes a line, its cells in their order, and empty cells leave nothing', () => {
  const costs = table(['Post', '2030', '2031'], ['Drift', '', '1.250'], ['', '', '']);
  expect(blocksOf(fitIntoCell(sliceOf(p('Udgifter'), costs, p('i alt'))))).toEqual([
    p('Udgifter'),
    p('Post – 2030 – 2031'),
    p('Drift – 1.250'),
    p('i alt'),
  ]);
});

test('form, notes and references of a cell go with its words', () => {
  const noted = cells(['A', [p('Drift', footnote('Uden moms.'))]]);
  expect(blocksOf(fitIntoCell(sliceOf(noted)))).toEqual([p('A – Drift', footnote('Uden moms.'))]);
});

test('lists, pictures and several lines of a cell stay what they are', () => {
  const image = picture('a'.repeat(64));
  const filled = cells([[p('Valg'), bullets('Ja', 'Nej')], [image]], [[heading('Resultat')], '']);
  expect(blocksOf(fitIntoCell(sliceOf(filled)))).toEqual([
    p('Valg'),
    bullets('Ja', 'Nej'),
    image,
    heading('Resultat'),
  ]);
});

test('a table in a list becomes lines there', () => {
  const list = bullets([p('Udgifter'), table(['Drift', '1.250'])]);
  expect(blocksOf(fitIntoCell(sliceOf(list)))).toEqual([bullets([p('Udgifter'), p('Drift – 1.250')])]);
});

test('what has no table goes in as it is', () => {
  const slice = sliceOf(p('Udgifter'), bullets('Drift'));
  expect(fitIntoCell(slice)).toBe(slice);
  expect(withoutNesting(slice)).toBe(slice);
});

test('a table around others is no table, but those in it are', () => {
  const inner: TableNode = table(['A', 'B'], ['1', '2']);
  const layout = cells([[p('Kære alle')]], [[p('Her er tallene:'), inner]]);
  expect(withoutNesting(sliceOf(layout)).content.toJSON()).toEqual(
    sliceOf(p('Kære alle'), p('Her er tallene:'), inner).content.toJSON(),
  );
  expect(withoutNesting(sliceOf(inner)).content.toJSON()).toEqual(sliceOf(inner).content.toJSON());
});

test('cells that hold a table come with its lines', () => {
  const { content } = cells(['A', [p('Tal:'), table(['Drift', '1.250'])]]);
  const row = new Slice(Fragment.from(Node.fromJSON(schema, content[0])), 0, 0);
  expect(blocksOf(withoutNesting(row))).toEqual(
    new Slice(
      Fragment.from(Node.fromJSON(schema, cells(['A', [p('Tal:'), p('Drift – 1.250')]]).content[0])),
      0,
      0,
    ).content.toJSON(),
  );
});
