import { expect, test } from 'vitest';
import { findSpot } from '../../../../../renderer/features/preview/screen/findSpot.ts';

const lines = ['Fire stier er slidte.', 'Der er målt på alle stier i september, jf. \ufffc og kortet.'];

test('a click is found in the line that holds the clicked run, after as many signs', () => {
  expect(findSpot(lines, { run: 'alle', offset: 2 })).toEqual({ line: 1, offset: 17 });
  expect(findSpot(lines, { run: 'stier er slidte.', offset: 0 })).toEqual({ line: 0, offset: 5 });
});

test('what the page says itself, such as a number, is in no line', () => {
  expect(findSpot(lines, { run: 'bilag 4', offset: 1 })).toBeNull();
});
