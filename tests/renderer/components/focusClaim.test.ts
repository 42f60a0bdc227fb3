import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { claimFocus, followDoings } from '../../../renderer/components/focusClaim.ts';

const page = new EventTarget();
let stop: () => void;

beforeEach(() => {
  stop = followDoings(page);
  standIn('a text');
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('an act may move the focus while nobody does anything', () => {
  const mayMove = claimFocus();
  expect(mayMove()).toBe(true);
});

test.each(['keydown', 'pointerdown', 'input'])('after a %s it may not', (kind) => {
  const mayMove = claimFocus();
  page.dispatchEvent(new Event(kind));
  expect(mayMove()).toBe(false);
});

test('what was done before the act began does not count', () => {
  page.dispatchEvent(new Event('keydown'));
  expect(claimFocus()()).toBe(true);
});

test('a key that is held down for another counts with that one', () => {
  const mayMove = claimFocus();
  press('Control');
  expect(mayMove()).toBe(true);
  press('z');
  expect(mayMove()).toBe(false);
});

test.each(['body', 'main'])('a focus that is on %s may always be moved', (nowhere) => {
  const mayMove = claimFocus();
  press('ArrowDown');
  standIn(nowhere);
  expect(mayMove()).toBe(true);
});

function press(key: string): void {
  page.dispatchEvent(Object.assign(new Event('keydown'), { key }));
}

/** No more of an element than what is asked of it. */
function standIn(element: string): void {
  const matches = (selector: string): boolean => selector.split(', ').includes(element);
  vi.stubGlobal('document', { activeElement: { isConnected: true, matches } });
}
