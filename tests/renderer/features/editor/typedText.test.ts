import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetTyped, newestText, rememberTyped } from '../../../../renderer/features/editor/typedText.ts';
import { aSection, paragraphs } from '../../../builders/rows.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const stored = (text: string, updatedAt: string) =>
  aSection(1, 2, 'a0', { content: paragraphs(text), updatedAt });

test('an editor is filled with what was typed last, until the stored text is as new', () => {
  const before = stored('Kort', '2031-03-05T08:00:00.000Z');
  expect(newestText(before)).toEqual(paragraphs('Kort'));

  vi.setSystemTime('2031-03-05T08:00:01.000Z');
  rememberTyped(before.id, () => paragraphs('Kort sagt'));
  expect(newestText(before)).toEqual(paragraphs('Kort sagt'));
  expect(newestText({ ...before, id: aSection(3, 2, 'a1').id })).toEqual(paragraphs('Kort'));

  const after = stored('Kort sagt', '2031-03-05T08:00:01.200Z');
  expect(newestText(after)).toBe(after.content);
  const changedElsewhere = stored('Ændret', '2031-03-05T08:00:09.000Z');
  expect(newestText(changedElsewhere)).toEqual(paragraphs('Ændret'));
});

test('what was typed before anything was stored counts, until its row is taken back', () => {
  const nothing = { id: aSection(7, 2, 'a0').id, content: paragraphs(''), updatedAt: null };
  rememberTyped(nothing.id, () => paragraphs('Vedtaget'));
  expect(newestText(nothing)).toEqual(paragraphs('Vedtaget'));
  forgetTyped(nothing.id);
  expect(newestText(nothing)).toBe(nothing.content);
});
