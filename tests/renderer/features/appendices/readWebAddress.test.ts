import { expect, test } from 'vitest';
import { readWebAddress } from '../../../../renderer/features/appendices/readWebAddress.ts';

test.each([
  ['https://eksempel.dk/bilag/3', 'https://eksempel.dk/bilag/3'],
  ['  www.regionen.dk/bilag ', 'https://www.regionen.dk/bilag'],
  ['http://intern.lokal:8080/a?b=c#d', 'http://intern.lokal:8080/a?b=c#d'],
  ['Budgettet', null],
  ['javascript:alert(1)', null],
  ['file:///c:/a.pdf', null],
  ['jens@eksempel.dk', null],
  ['https://', null],
  ['', null],
])('%s is read as %s', (typed, url) => {
  expect(readWebAddress(typed)).toBe(url);
});
