import { expect, it } from 'vitest';
import { beginsSentence } from '../../../../../renderer/features/editor/references/beginsSentence.ts';

it.each(['', '  ', 'Sådan blev det. ', 'Hvad nu? ', 'Han sagde: ”Nej.” '])(
  'begins one after “%s”',
  (before) => {
    expect(beginsSentence(before)).toBe(true);
  },
);

it.each([
  'Se ',
  'Det følger af',
  'Sagen, jf. ',
  'jf.\u00a0',
  '(jf. ',
  'Se bl.a. ',
  'Se evt. ',
  'Slut.',
  'Se pkt. 3 og ',
])('goes on after “%s”', (before) => {
  expect(beginsSentence(before)).toBe(false);
});
