import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextSchema, type BlockNode, type TableNode } from '#shared/model/richText.ts';
import { doc } from '#shared/richText/build.ts';
import { meetingColumns, monthColumns, yearTable, type YearTableChoice } from '#shared/yearPlan/yearTable.ts';
import { viewYear } from '#shared/yearPlan/yearView.ts';
import { yearEntriesArbitrary } from '../../arbitraries/yearEntries.ts';
import { aDeadline, anOpenTopic, aPlannedMeeting, aTheme } from '../../builders/rows.ts';

const choiceArbitrary: fc.Arbitrary<YearTableChoice> = fc.oneof(
  fc.record({
    rows: fc.constant('meetings' as const),
    columns: fc.subarray([...meetingColumns]),
    openTopics: fc.boolean(),
  }),
  fc.record({
    rows: fc.constant('months' as const),
    columns: fc.subarray([...monthColumns]),
    openTopics: fc.boolean(),
  }),
);

/** The words of a table, cell by cell; paragraphs and points of a list are told apart by a bar. */
const wordsIn = ({ content }: TableNode): string[][] =>
  content.map((row) => row.content.map((cell) => cell.content.flatMap(linesIn).join('|')));

function linesIn(block: BlockNode): string[] {
  switch (block.type) {
    case 'paragraph':
      return [(block.content ?? []).map((node) => (node.type === 'text' ? node.text : '')).join('')];
    case 'bulletList':
      return block.content.flatMap((item) => item.content.flatMap(linesIn)).map((line) => `• ${line}`);
    default:
      throw new Error(`Not expected here: ${block.type}`);
  }
}

const plain = (rows: string[][]): string[][] =>
  rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')));

const entries = [
  aPlannedMeeting(600, { topics: ['Broen', 'Stien ~ kort'], deadline: '2031-06-06', place: 'Online' }),
  aPlannedMeeting(601, { date: '2031-09-04', startTime: null, endTime: null, place: '', title: 'Temadag' }),
  aTheme(602, { title: 'Drift', from: '2031-06-01', to: '2031-07-31' }),
  aDeadline(603, { title: 'Tal for året', date: '2031-07-02' }),
  anOpenTopic(604, { title: 'Kørsel' }),
];
const view = viewYear({ entries, meetings: [] }, 2031);

describe('a year as a table', () => {
  it('has a row for each meeting and the columns that were chosen, in their order', () => {
    const table = yearTable(view, {
      rows: 'meetings',
      columns: ['times', 'topics', 'place'],
      openTopics: true,
    });
    expect(plain(wordsIn(table))).toEqual([
      ['Dato', 'Tidspunkt', 'Emner', 'Sted'],
      ['20. juni 2031', '10.00–12.00', '• Broen|• Stien ~ kort', 'Online'],
      ['4. september 2031', '', 'Temadag', ''],
      ['Emner uden fast tidspunkt|• Kørsel'],
    ]);
  });

  it('says which themes run and when items must be handed in', () => {
    const table = yearTable(view, { rows: 'meetings', columns: ['themes', 'deadline'], openTopics: false });
    expect(plain(wordsIn(table)).slice(1)).toEqual([
      ['20. juni 2031', 'Drift', '6. juni 2031'],
      ['4. september 2031', '', ''],
    ]);
  });

  it('or has a row for each month', () => {
    const table = yearTable(view, { rows: 'months', columns: [...monthColumns], openTopics: false });
    const rows = plain(wordsIn(table));
    expect(rows).toHaveLength(13);
    expect(rows[0]).toEqual(['Måned', 'Møder', 'Emner', 'Temaer', 'Frister']);
    expect(rows[6]).toEqual([
      'Juni',
      '20. juni, 10.00–12.00, Online',
      '• Broen|• Stien ~ kort',
      'Drift',
      '6. juni: punkter til mødet 20. juni',
    ]);
    expect(rows[7]).toEqual(['Juli', '', '', 'Drift', '2. juli: Tal for året']);
  });

  it('is text that the editor and a package can hold, whatever stands in the plan', () => {
    fc.assert(
      fc.property(yearEntriesArbitrary, choiceArbitrary, (generated, choice) => {
        const table = yearTable(viewYear({ entries: generated, meetings: [] }, 2032), choice);
        expect(richTextSchema.parse(doc(table))).toEqual(doc(table));
        const widths = table.content.map((row) =>
          row.content.reduce((sum, cell) => sum + cell.attrs.colspan, 0),
        );
        expect(new Set(widths)).toEqual(new Set([choice.columns.length + 1]));
      }),
    );
  });
});
