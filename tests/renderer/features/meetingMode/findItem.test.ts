import { describe, expect, it } from 'vitest';
import { findItem } from '../../../../renderer/features/meetingMode/findItem.ts';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { anItem } from '../../../builders/rows.ts';

const items = ['Dagsorden', 'Referat af møde 3', 'Åben drøftelse'].map((title, index): OutlineItem => ({
  kind: 'item',
  number: String(index + 1),
  item: anItem(11 + index, `a${index}`, { title }),
}));
const found = (typed: string): string | undefined => findItem(items, typed)?.item.title;

describe('finding an item', () => {
  it('goes by its number before its title', () => {
    expect(found('3')).toBe('Åben drøftelse');
    expect(found(' 2. ')).toBe('Referat af møde 3');
  });

  it('goes by words of the title, whatever their case', () => {
    expect(found('møde')).toBe('Referat af møde 3');
    expect(found('ÅBEN')).toBe('Åben drøftelse');
  });

  it('finds none where nothing was typed or nothing fits', () => {
    expect(found(' ')).toBeUndefined();
    expect(found('12')).toBeUndefined();
  });
});
