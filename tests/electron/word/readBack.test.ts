import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportToWord } from '../../../electron/word/exportToWord.ts';
import { pathsMeeting } from '../../builders/pathsMeeting.ts';

/** The written file as another program reads it: HTML without the links' targets. */
let html: string;

beforeAll(async () => {
  const { bytes } = await exportToWord(pathsMeeting, { now: new Date('2031-03-01T09:00:00Z') });
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  html = value.replaceAll(/<a id="[^"]*"><\/a>/g, '');
});

describe('an agenda read back from Word', () => {
  test('has its headings on their levels', () => {
    const headings = Array.from(
      html.matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/g),
      (match) => `${match[1]} ${match[2]}`,
    );
    expect(headings).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Indstilling',
      '1 Stier, der skal have ny belægning i 2032',
      '2 Resumé',
      '2 Indstilling',
      '2 Sagsfremstilling',
      '3 Forslag til rækkefølge',
      '4 Når det bliver vinter',
      '2 Bilag:',
      '1 Køb af grund ved broen',
      '2 Sagsfremstilling',
      '1 Eventuelt',
    ]);
  });

  test('has its lists inside one another', () => {
    expect(html).toContain(
      '<ol><li>Belægningen er værst, hvor der køres med varer' +
        '<ol><li>ved havnen</li><li>ved torvet, hvor der' +
        '<ul><li>holder biler</li><li>parkeres cykler<ul><li>mest om sommeren</li></ul></li></ul>' +
        '</li></ol></li><li>Kanterne er hele</li><li>Vandet løber fra</li></ol>',
    );
  });

  test('has its table with header, spans and the list in a cell', () => {
    expect(html).toContain('<thead><tr><th><p>Sti</p></th><th><p>Begrundelse</p></th>');
    expect(html).toContain(
      '<td><p>Mest brugt og mest slidt:</p><ul><li>huller ved kajen</li><li>løse fliser ved broen</li></ul></td>',
    );
    expect(html).toContain('<td rowspan="2"><p>Åstien</p></td>');
    expect(html).toContain('<td colspan="2"><p>I alt</p></td>');
  });

  test('has its marks and links', () => {
    expect(html).toContain('Der er målt på <strong>alle</strong> stier i <em>september</em>.');
    expect(html).toContain('<a href="https://stier.example/%C3%A5r">oversigten</a>');
  });
});
