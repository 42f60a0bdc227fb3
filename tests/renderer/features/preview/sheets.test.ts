import { expect, test } from 'vitest';
import { toSheets } from '../../../../renderer/features/preview/sheets.ts';
import type { Block } from '#shared/document/tree.ts';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { form1 } from '#shared/layouts/form1.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';

const line: Block = { kind: 'paragraph', role: 'body', content: [] };

test('a document gets a sheet for its front matter and one for each item that begins a page', () => {
  const { blocks } = composeAgenda(sampleMeeting, form1);
  const sheets = toSheets(blocks);
  expect(sheets).toHaveLength(1 + sampleMeeting.items.length);
  expect(sheets.flat()).toEqual(blocks);
  expect(sheets.slice(1).map(([first]) => first?.kind)).toEqual(sampleMeeting.items.map(() => 'itemHeading'));
});

test('nothing is one empty sheet, and a first block that begins a page leaves none empty before it', () => {
  expect(toSheets([])).toEqual([[]]);
  const [heading] = composeAgenda(sampleMeeting, form1).blocks.filter(({ kind }) => kind === 'itemHeading');
  expect(toSheets([heading!, line])).toEqual([[heading, line]]);
});
