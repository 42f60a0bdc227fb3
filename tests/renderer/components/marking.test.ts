import { describe, expect, it } from 'vitest';
import { markAll, markTo, toggleMark } from '../../../renderer/components/marking.ts';

const lines = ['a', 'b', 'c', 'd'];

describe('marking lines of a list', () => {
  it('goes from where it began to a line above or below, and back', () => {
    const down = markTo(lines, 'b', 'd');
    expect([...down.ids]).toEqual(['b', 'c', 'd']);
    expect([...markTo(lines, down.anchorId, 'a').ids]).toEqual(['a', 'b']);
    expect([...markTo(lines, 'b', 'b').ids]).toEqual(['b']);
  });

  it('begins at the top when the line that it began at is gone', () => {
    expect([...markTo(lines, 'gone', 'b').ids]).toEqual(['a', 'b']);
  });

  it('takes one more, or one less, and all', () => {
    const two = toggleMark(null, 'a', 'c');
    expect([...two.ids]).toEqual(['a', 'c']);
    expect([...toggleMark(two, 'a', 'a').ids]).toEqual(['c']);
    expect(markAll(lines, 'b')).toEqual({ anchorId: 'b', ids: new Set(lines) });
  });
});
