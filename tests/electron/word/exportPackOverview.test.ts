import validate from '@ooxml-tools/validate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { appendicesInPack, composeAppendixPack } from '#shared/document/pack/appendixPack.ts';
import { exportPackOverviewToWord } from '../../../electron/word/exportPackOverview.ts';
import { aSnapshot } from '../../builders/meeting.ts';

test('the overview of a pack is a sound Word file with the pages of the pack', async () => {
  const snapshot = aSnapshot([{ title: 'Stien', appendices: ['Kort', 'Plan'] }], {
    appendixNumbering: 'perMeeting',
  });
  const choice = { edition: 'full', itemId: null, firstNumber: 1 } as const;
  const appendices = appendicesInPack(composeAppendixPack(snapshot, choice));
  const places = new Map(
    appendices.map(({ id }, index) => [id, { kind: 'page', page: 3 + 4 * index } as const]),
  );
  const now = new Date('2031-03-01T09:00:00Z');
  const { bytes, pageCount } = await exportPackOverviewToWord(snapshot, { choice, places }, { now });
  expect(pageCount).toBe(1);
  expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(value.replaceAll('\u00a0', ' ').split('\n\n')).toEqual([
    'Oversigt',
    'Bilag til dagsordenspunkt 1: Stien',
    'Bilag 1.\tKort\tSide 3',
    'Bilag 2.\tPlan\tSide 7',
    '',
  ]);
});
