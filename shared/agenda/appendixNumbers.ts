import type { Appendix } from '../model/appendix.ts';
import type { AppendixNumbering } from '../model/body.ts';
import type { OutlineEntry } from './outline.ts';
import { itemsOfOutline } from './outline.ts';
import { appendicesOf } from './partsOfItem.ts';

/** Each appendix's number by its id. Empty when the body's appendices carry titles only. */
export function numberAppendices(
  outline: readonly OutlineEntry[],
  appendices: readonly Appendix[],
  numbering: AppendixNumbering,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  if (numbering === 'none') return numbers;
  let last = 0;
  for (const { item } of itemsOfOutline(outline)) {
    if (numbering === 'perItem') last = 0;
    for (const appendix of appendicesOf(item.id, appendices)) numbers.set(appendix.id, ++last);
  }
  return numbers;
}
