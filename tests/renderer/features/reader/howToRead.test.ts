import { expect, it } from 'vitest';
import { howToRead } from '../../../../renderer/features/reader/howToRead.ts';
import { typeByName } from '../../../../shared/files/fileTypes.ts';

it.each([
  ['notat.pdf', 'pdf'],
  ['kort.JPG', 'picture'],
  ['logo.svg', 'picture'],
  ['brev.docx', 'word'],
  ['notat.txt', 'text'],
  ['tal.csv', 'text'],
  // Chromium draws neither.
  ['fax.tif', 'elsewhere'],
  ['foto.heic', 'elsewhere'],
  // mammoth reads only the newer Word.
  ['gammel.doc', 'elsewhere'],
  ['makro.docm', 'elsewhere'],
  ['ark.xlsx', 'elsewhere'],
  // A web page could ask for something from the network.
  ['side.html', 'elsewhere'],
])('%s is read as %s', (fileName, way) => {
  expect(howToRead({ mediaType: typeByName(fileName)!.mediaType, size: 1000 })).toBe(way);
});

it('leaves to its own program what would have to be held whole and is too large', () => {
  expect(howToRead({ mediaType: 'image/png', size: 200_000_000 })).toBe('elsewhere');
  expect(howToRead({ mediaType: 'application/pdf', size: 200_000_000 })).toBe('pdf');
});
