import { expect, test } from 'vitest';
import { writtenOn } from '../../../renderer/components/lettersAhead.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false };

function write(...keys: string[]): string | null {
  return keys.reduce<string | null>(
    (letters, key) => (letters === null ? null : writtenOn(letters, { ...none, key })),
    '',
  );
}

test('letters, lines and what is taken back are written as in the field itself', () => {
  expect(write('S', 'e', 'x', 'Backspace', ' ', 'å')).toBe('Se å');
  expect(write('a', 'Enter', 'b')).toBe('a\nb');
  expect(write('Backspace', 'a')).toBe('a');
});

test('Shift and the like are held down for the key to come', () => {
  expect(write('Shift', 'A', 'AltGraph')).toBe('A');
  expect(writtenOn('a', { ...none, key: 'Control', ctrlKey: true })).toBe('a');
});

test.each(['Escape', 'ArrowDown', 'Tab', 'F6', 'Delete'])('%s writes nothing', (key) => {
  expect(write('a', key)).toBeNull();
});

test('a shortcut writes nothing', () => {
  expect(writtenOn('a', { ...none, key: 'z', ctrlKey: true })).toBeNull();
  expect(writtenOn('a', { ...none, key: 'Enter', altKey: true })).toBeNull();
});
