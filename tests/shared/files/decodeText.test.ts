import { expect, it } from 'vitest';
import { decodeText } from '#shared/files/decodeText.ts';

const words = 'Kære udvalg, rød grød med fløde på § 12';

it('reads UTF-8, with and without its mark', () => {
  expect(decodeText(Buffer.from(words))).toBe(words);
  expect(decodeText(Buffer.from(`\uFEFF${words}`))).toBe(words);
});

it('reads what an older Danish Windows wrote', () => {
  expect(decodeText(Buffer.from(words, 'latin1'))).toBe(words);
  expect(decodeText(Buffer.from([0x80, 0x20, 0x96]))).toBe('€ –');
});

it('reads UTF-16 with its mark', () => {
  expect(decodeText(Buffer.from(`\uFEFF${words}`, 'utf16le'))).toBe(words);
  expect(decodeText(Buffer.from(`\uFEFF${words}`, 'utf16le').swap16())).toBe(words);
});

it('still takes the beginning of a text for UTF-8 where it ends within a sign', () => {
  const cut = Buffer.from('på å').subarray(0, -1);
  expect(decodeText(cut, { isCut: true })).toBe('på ');
  expect(decodeText(cut)).toContain('Ã');
});
