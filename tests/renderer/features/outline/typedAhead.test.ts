import { describe, expect, it } from 'vitest';
import { readTypedAhead } from '../../../../renderer/features/outline/typedAhead.ts';

describe('keys that came before their line', () => {
  it('are the beginning of a title that is still being typed', () => {
    expect(readTypedAhead(['B', 'u', 'd'])).toEqual({ title: 'Bud', end: null, rest: [] });
    expect(readTypedAhead([])).toEqual({ title: '', end: null, rest: [] });
  });

  it('end the title at the first Enter or Escape, and what follows is for the next line', () => {
    const keys = ['A', 'Enter', 'B', 'Enter', 'C', 'Escape'];
    expect(readTypedAhead(keys)).toEqual({ title: 'A', end: 'Enter', rest: ['B', 'Enter', 'C', 'Escape'] });
    expect(readTypedAhead(['A', 'Escape', 'B'])).toEqual({ title: 'A', end: 'Escape', rest: ['B'] });
    expect(readTypedAhead(['Enter'])).toEqual({ title: '', end: 'Enter', rest: [] });
  });

  it('take back signs, and never more than there are', () => {
    const keys = ['Backspace', 'a', 'b', 'Backspace', 'å', 'Enter', 'Backspace'];
    expect(readTypedAhead(keys)).toEqual({ title: 'aå', end: 'Enter', rest: ['Backspace'] });
  });
});
