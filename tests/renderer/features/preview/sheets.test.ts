import { expect, test } from 'vitest';
import { toSheets } from '../../../../renderer/features/preview/sheets.ts';
import type { Block } from '#shared/document/tree.ts';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { form1 } from '#shared/layouts/form1.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';

const line: Block = { kind: 'paragraph', role: 'body', content: [] };

const noted = (text: string): Block => ({
  kind: 'paragraph',
  role: 'body',
  content: [{ kind: 'footnote', content: [{ kind: 'text', text, marks: [] }] }],
});

test('a document gets a sheet for its front matter and one for each item that begins a page', () => {
  const { blocks } = composeAgenda(sampleMeeting, form1);
  const sheets = toSheets(blocks);
  expect(sheets).toHaveLength(1 + sampleMeeting.items.length);
  expect(sheets.flatMap((sheet) => sheet.blocks)).toEqual(blocks);
  expect(sheets.slice(1).map((sheet) => sheet.blocks[0]?.kind)).toEqual(
    sampleMeeting.items.map(() => 'itemHeading'),
  );
});

test('nothing is one empty sheet, and a first block that begins a page leaves none empty before it', () => {
  expect(toSheets([])).toEqual([{ blocks: [], notes: [] }]);
  const [heading] = composeAgenda(sampleMeeting, form1).blocks.filter(({ kind }) => kind === 'itemHeading');
  expect(toSheets([heading!, line])).toEqual([{ blocks: [heading, line], notes: [] }]);
});

test('a sheet has the notes of what stands on it, counted through the document', () => {
  const [heading] = composeAgenda(sampleMeeting, form1).blocks.filter(({ kind }) => kind === 'itemHeading');
  const sheets = toSheets([noted('én'), noted('to'), heading!, noted('tre')]);
  expect(sheets.map(({ notes }) => notes.map(({ number }) => number))).toEqual([[1, 2], [3]]);
});
