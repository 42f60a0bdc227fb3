import { expect, test } from 'vitest';
import { bullets, doc, numbered, p } from '#shared/richText/build.ts';
import { pressKeys } from './pressKeys.ts';

test('Enter and Backspace begin a second paragraph in the same item', () => {
  expect(pressKeys(doc(bullets('Et|', 'To')), 'Enter', 'Backspace')).toEqual(
    doc(bullets([p('Et'), p('|')], 'To')),
  );
});

test('Backspace takes the number of an item with words, and what is below them follows', () => {
  const list = doc(numbered('Et', [p('|To'), bullets('a')], 'Tre'));
  expect(pressKeys(list, 'Backspace')).toEqual(doc(numbered([p('Et'), p('|To'), bullets('a')], 'Tre')));
});

test('a paragraph can come below the list inside an item', () => {
  const list = doc(bullets([p('Et'), bullets('a', 'b|')]));
  expect(pressKeys(list, 'Enter', 'Shift+Tab', 'Backspace')).toEqual(
    doc(bullets([p('Et'), bullets('a', 'b'), p('|')])),
  );
});

test('Backspace once more joins the paragraph with the one above it', () => {
  expect(pressKeys(doc(bullets('Et', '|To')), 'Backspace', 'Backspace')).toEqual(doc(bullets('Et|To')));
});

test('Enter in a second paragraph begins the next item', () => {
  expect(pressKeys(doc(bullets([p('Et'), p('mere|')])), 'Enter')).toEqual(
    doc(bullets([p('Et'), p('mere')], '|')),
  );
});

test('Enter twice still leaves the list', () => {
  expect(pressKeys(doc(bullets('Et|')), 'Enter', 'Enter')).toEqual(doc(bullets('Et'), p('|')));
});

test('the first item leaves its list', () => {
  expect(pressKeys(doc(bullets('|Et', 'To')), 'Backspace')).toEqual(doc(p('|Et'), bullets('To')));
  const inner = doc(bullets([p('Et'), bullets('|a', 'b')]));
  expect(pressKeys(inner, 'Backspace')).toEqual(doc(bullets('Et', [p('|a'), bullets('b')])));
});

test('inside a word Backspace is the key that it is everywhere', () => {
  const list = doc(bullets('Et', 'T|o'));
  expect(pressKeys(list, 'Backspace')).toEqual(list);
});
