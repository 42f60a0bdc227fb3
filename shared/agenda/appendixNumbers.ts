import type { Appendix } from '../model/appendix.ts';
import type { AppendixNumbering } from '../model/body.ts';
import { numberInTurn, numbersSentOut, type Countable } from './numbering.ts';
import type { OutlineEntry, OutlineItem } from './outline.ts';
import { itemsOfOutline } from './outline.ts';
import { appendicesOf } from './partsOfItem.ts';

/**
 * Each appendix's number by its id, after the same rule as the items' own: what was sent out keeps its number, and
 * nothing that comes later moves it. Empty when the body's appendices carry titles only.
 */
export function numberAppendices(
  outline: readonly OutlineEntry[],
  appendices: readonly Appendix[],
  numbering: AppendixNumbering,
): ReadonlyMap<string, number> {
  const rows = itemsOfOutline(outline).map((entry) => countablesOf(entry, appendices));
  switch (numbering) {
    case 'none':
      return new Map();
    case 'perItem':
      return new Map(rows.flatMap((ofItem) => [...numberRow(ofItem)]));
    case 'perMeeting':
      return numberRow(rows.flat());
  }
}

function countablesOf({ item: { id, origin } }: OutlineItem, appendices: readonly Appendix[]): Countable[] {
  return appendicesOf(id, appendices).map((appendix) => ({
    id: appendix.id,
    sentNumber: appendix.sentNumber,
    origin,
  }));
}

function numberRow(row: readonly Countable[]): Map<string, number> {
  const numbers = numberInTurn(row, { first: 1, prefix: '', sent: numbersSentOut(row) });
  return new Map([...numbers].map(([id, number]) => [id, Number.parseInt(number, 10)]));
}
