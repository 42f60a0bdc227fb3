import { expect, test } from 'vitest';
import { isText } from '../../../renderer/components/keys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false };

test.each(['a', 'Å', ' ', '7', '/'])('"%s" alone is text', (key) => {
  expect(isText({ ...none, key })).toBe(true);
});

test.each(['F7', 'Enter', 'Escape', 'PageDown', 'Tab'])('%s is no text', (key) => {
  expect(isText({ ...none, key })).toBe(false);
});

test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('a letter with %s is no text', (held) => {
  expect(isText({ ...none, key: 's', [held]: true })).toBe(false);
});
