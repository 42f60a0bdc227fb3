import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { toFileName, withExtension } from '../../../electron/files/fileName.ts';

it.each([
  ['Dagsorden 12. marts 2026', 'Dagsorden 12. marts 2026.docx'],
  ['Dagsorden.docx', 'Dagsorden.docx'],
  ['Dagsorden.DOCX', 'Dagsorden.DOCX'],
  ['Uge 3/4: hvad nu?', 'Uge 3 4 hvad nu.docx'],
  ['Ærø & Ålborg', 'Ærø & Ålborg.docx'],
  ['../../etc/passwd', 'etc passwd.docx'],
  ['  mange   mellemrum  ', 'mange mellemrum.docx'],
  ['...', 'Punkt.docx'],
  ['CON', 'Punkt CON.docx'],
  ['lpt1.docx', 'Punkt lpt1.docx'],
])('makes a file name of %j', (proposed, expected) => {
  expect(toFileName(proposed, 'docx')).toBe(expected);
});

it('makes a name that every system takes, of anything', () => {
  assert(
    property(string({ maxLength: 200, unit: 'grapheme' }), (proposed) => {
      const name = toFileName(proposed, 'punkt');
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[\s.]|[\s.]\.punkt$/u);
      expect(name.toLowerCase()).toMatch(/.\.punkt$/);
      expect(Buffer.byteLength(name)).toBeLessThan(256);
    }),
  );
});

it('does not take the end of a name for its extension', () => {
  expect(withExtension('C:/Referat 1.2', 'docx')).toBe('C:/Referat 1.2.docx');
});
