import { expect, it } from 'vitest';
import { isOwnPage } from '../../../electron/contract/sender.ts';

const page = { url: 'app://punkt/index.html#/meetings', parent: null };

it('knows the page of the built app', () => {
  expect(isOwnPage(page, null)).toBe(true);
});

it.each([
  ['a page of the net', { url: 'https://example.org/', parent: null }],
  ['a frame within the page', { url: 'app://punkt/index.html', parent: page }],
  ['another host', { url: 'app://other/index.html', parent: null }],
  ['a blank page', { url: 'about:blank', parent: null }],
  ['a file', { url: 'file:///index.html', parent: null }],
  ['a frame that is gone', null],
])('does not know %s', (_what, frame) => {
  expect(isOwnPage(frame, null)).toBe(false);
});
