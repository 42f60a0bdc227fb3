import { describe, expect, it, test } from 'vitest';
import { fileSizeText } from '#shared/files/fileSize.ts';
import { extensionIn, familyOf, typeByName } from '#shared/files/fileTypes.ts';
import { canRun } from '#shared/files/programs.ts';
import { titleOfFile } from '#shared/files/titleOfFile.ts';

describe('the title that an appendix gets from its file', () => {
  test.each([
    ['Takster 2027.pdf', 'Takster 2027'],
    ['Takstbilag_2027__v3.PDF', 'Takstbilag 2027 v3'],
    ['Bilag 3 - Takster.docx', 'Takster'],
    ['bilag 12: Økonomi.xlsx', 'Økonomi'],
    ['Bilag nr. 4 Kort.png', 'Kort'],
    ['Bilag 2a. Høringssvar.pdf', 'Høringssvar'],
    ['Bilag 3.pdf', 'Bilag 3'],
    ['Bilagsliste.pdf', 'Bilagsliste'],
    ['Referat 12.03.2026.docx', 'Referat 12.03.2026'],
    ['uden endelse', 'uden endelse'],
    ['.pdf', '.pdf'],
  ])('of %s is %s', (fileName, title) => {
    expect(titleOfFile(fileName)).toBe(title);
  });
});

describe('what a name says of a file', () => {
  it('is the ending in lower case, where there is one', () => {
    expect(['a.PDF', 'a.b.docx', 'a', '.gitignore', 'a.'].map(extensionIn)).toEqual([
      'pdf',
      'docx',
      '',
      '',
      '',
    ]);
  });

  it('names the kind, and so does the media type', () => {
    expect(typeByName('Kort.JPEG')?.mediaType).toBe('image/jpeg');
    expect(familyOf('image/jpeg')).toBe('picture');
    expect(typeByName('Kort.xyz')).toBeNull();
    expect(familyOf('application/x-xyz')).toBe('other');
  });
});

describe('a file that the system would run', () => {
  it.each([
    'opdatering.EXE',
    'faktura.pdf.js',
    'budget.xlsm',
    'genvej.lnk',
    'notat.docm',
    'a.bat ',
    'b.cmd.',
  ])('is known by its name: %s', (fileName) => {
    expect(canRun(fileName)).toBe(true);
  });

  it.each(['referat.docx', 'exe.pdf', 'tal.xlsx', 'brev.eml', 'js', 'kort.png'])(
    'is not what only looks at a glance like one: %s',
    (fileName) => {
      expect(canRun(fileName)).toBe(false);
    },
  );
});

test('a size is written with the unit that fits it', () => {
  const sizes = [0, 999, 1000, 12_400, 999_999, 3_440_000, 140_000_000, 1_999_000_000];
  expect(sizes.map((size) => fileSizeText(size, 'da-DK').replace('\u00a0', ' '))).toEqual([
    '0 byte',
    '999 byte',
    '1 kB',
    '12 kB',
    '1.000 kB',
    '3,4 MB',
    '140 MB',
    '2 GB',
  ]);
});
