import * as fc from 'fast-check';
import { TextSelection } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';
import { expect, test } from 'vitest';
import { richTextSchema, type BlockNode, type RichText, type TableNode } from '#shared/model/richText.ts';
import { doc, p, spanning, table } from '#shared/richText/build.ts';
import { runs } from '../../../deepRuns.ts';
import { pasteInto } from './pasteInto.ts';
import { openEditor } from './pressKeys.ts';

/** The text after blocks are pasted at "|"; the cursor is put in as "|" again, and nothing is marked. */
function afterPaste(text: RichText, ...pasted: BlockNode[]): RichText {
  const editor = openEditor(text);
  expect(pasteInto(editor, ...pasted)).toBe(true);
  const { selection, tr } = editor.state;
  expect(selection instanceof TextSelection && selection.empty).toBe(true);
  return richTextSchema.parse(tr.insertText('|').doc.toJSON());
}

/** A table without headings, as other programs put it on the clipboard. */
function cells(...rows: Parameters<typeof table>[1][]): TableNode {
  const { content, ...whole } = table([], ...rows);
  return { ...whole, content: content.slice(1) };
}

test('cells that are pasted where nothing is written fill it, and the table grows', () => {
  expect(
    afterPaste(doc(table(['A', 'B'], ['|', ''])), cells(['1', '2', '3'], ['4', '5', '6'])),
  ).toMatchObject(doc(table(['A', 'B', ''], ['1', '2', '3'], ['4', '5', '6|'])));
});

test('where something is written they come as rows below, and nothing is overwritten', () => {
  expect(
    afterPaste(doc(table(['A', 'B'], ['x|', 'y'], ['z', ''])), cells(['1', '2'], ['3', '4'])),
  ).toMatchObject(doc(table(['A', 'B'], ['x', 'y'], ['1', '2'], ['3', '4|'], ['z', ''])));
});

test('rows begin in the column of the cursor where there is room, else in the first', () => {
  const text = doc(table(['A', 'B', 'C'], ['x', 'y|', 'z']));
  expect(afterPaste(text, cells(['1', '2']))).toMatchObject(
    doc(table(['A', 'B', 'C'], ['x', 'y', 'z'], ['', '1', '2|'])),
  );
  expect(afterPaste(text, cells(['1', '2', '3', '4']))).toMatchObject(
    doc(table(['A', 'B', 'C', ''], ['x', 'y', 'z', ''], ['1', '2', '3', '4|'])),
  );
});

test('headings stay headings, and none come into the middle', () => {
  expect(afterPaste(doc(table(['|', ''], ['', ''])), cells(['A', 'B']))).toMatchObject(
    doc(table(['A', 'B|'], ['', ''])),
  );
  expect(afterPaste(doc(table(['A', 'B'], ['1|', '2'])), table(['C', 'D'], ['3', '4']))).toMatchObject(
    doc(table(['A', 'B'], ['1', '2'], ['C', 'D'], ['3', '4|'])),
  );
});

test('a merged cell is not torn apart: the rows come below all of it', () => {
  const tall = table(['A', 'B'], ['x', 'y|'], ['z', '']);
  const [head, first, second] = tall.content;
  const [left, right] = first!.content;
  const merged: TableNode = {
    ...tall,
    content: [
      head!,
      { ...first!, content: [{ ...left!, attrs: { ...left!.attrs, rowspan: 2 } }, right!] },
      { ...second!, content: [second!.content[1]!] },
    ],
  };
  const pasted = afterPaste(doc(merged), cells(['1', '2']));
  expect(pasted.content[0]).toMatchObject({ content: [{}, {}, {}, cells(['1', '2|']).content[0]] });
});

test('one cell is words, and goes in between those that are there', () => {
  expect(afterPaste(doc(table(['A'], ['før | efter'])), cells(['1.250']))).toMatchObject(
    doc(table(['A'], ['før 1.250| efter'])),
  );
  expect(afterPaste(doc(table(['A', 'B'], ['|', 'x'])), cells([spanning(2, 'Plan')]))).toMatchObject(
    doc(table(['A', 'B'], ['Plan|', 'x'])),
  );
});

test('cells that are marked are what pasted ones replace', () => {
  const editor = openEditor(doc(table(['A', 'B'], ['x|', 'y'])));
  const { doc: text, tr } = editor.state;
  const positions: number[] = [];
  text.descendants((node, position) => {
    if (node.type.name === 'tableCell') positions.push(position);
  });
  editor.view.dispatch(tr.setSelection(CellSelection.create(text, positions[0]!, positions[1])));
  expect(pasteInto(editor, cells(['1', '2']))).toBe(true);
  expect(editor.getJSON()).toMatchObject(doc(table(['A', 'B'], ['1', '2'])));
  expect(editor.state.selection.empty).toBe(true);
});

test('a paragraph is pasted into a cell as anywhere else', () => {
  expect(pasteInto(openEditor(doc(table(['A'], ['x|']))), p('y'))).toBe(false);
});

test('a table among other text becomes lines in the cell', () => {
  const pasted = [p('Udgifter'), cells(['Drift', '1.250'], ['Anlæg', '800']), p('i alt')];
  expect(afterPaste(doc(table(['A', 'B'], ['før | efter', 'y'])), ...pasted)).toMatchObject(
    doc(
      table(['A', 'B'], [[p('før Udgifter'), p('Drift – 1.250'), p('Anlæg – 800'), p('i alt| efter')], 'y']),
    ),
  );
});

test('no word of a table is lost, wherever cells of any number are pasted', () => {
  const size = fc.integer({ min: 1, max: 4 });
  const filled = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(size, size, size, size, filled, fc.nat(), (rows, columns, high, wide, isFilled, place) => {
      const cursor = place % (rows * columns);
      const words = (index: number): string => (isFilled[index] ? `ord${index};` : '');
      const grid = rowsOf(rows, columns, (index) => words(index) + (index === cursor ? '|' : ''));
      const pasted = rowsOf(high, wide, (index) => `ny${index};`);
      const text = JSON.stringify(afterPaste(doc(cells(...grid)), cells(...pasted)));
      for (let index = 0; index < rows * columns; index += 1) expect(text).toContain(words(index));
      for (let index = 0; index < high * wide; index += 1) expect(text).toContain(`ny${index};`);
    }),
    { numRuns: runs(100) },
  );
});

function rowsOf(rows: number, columns: number, write: (index: number) => string): string[][] {
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_cell, column) => write(row * columns + column)),
  );
}
