import type { Group, Item, ItemOrigin } from '../model/item.ts';

/** Items or groups that are counted in one row, in their order. */
export interface Countable {
  readonly id: string;
  readonly sentNumber: string | null;
  readonly origin: ItemOrigin;
}

interface Count {
  /** What the first number is, where nothing in the row was sent out. */
  readonly first: number;
  /** Before every number of the row: "2." for the items of the second group; '' on the first level. */
  readonly prefix: string;
  /** Every number that was sent out, with the row that it belongs to. */
  readonly sent: ReadonlyMap<string, string>;
}

const originsInTurn: readonly ItemOrigin[] = ['agenda', 'supplementary', 'meeting'];

/**
 * A number for each row, by id. What was sent out keeps its number. The others go on after the highest: first what
 * belongs to the agenda, then what came on a supplementary agenda, then what was taken up at the meeting.
 */
export function numberInTurn(
  rows: readonly Countable[],
  { first, prefix, sent }: Count,
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { id, sentNumber } of rows) {
    if (sentNumber !== null && sent.get(sentNumber) === id) numbers.set(id, sentNumber);
  }
  let next = Math.max(
    first,
    1 + Math.max(0, ...[...numbers.values()].map((number) => countIn(number, prefix))),
  );
  const others = originsInTurn.flatMap((origin) =>
    rows.filter((row) => row.origin === origin && !numbers.has(row.id)),
  );
  for (const { id } of others) {
    while (sent.has(`${prefix}${next}`)) next += 1;
    numbers.set(id, `${prefix}${next}`);
    next += 1;
  }
  return numbers;
}

/** Every number that was sent out, with the row that it belongs to; the first one, where two laptops gave it twice. */
export function numbersSentOut(rows: readonly Pick<Countable, 'id' | 'sentNumber'>[]): Map<string, string> {
  const sent = new Map<string, string>();
  for (const { id, sentNumber } of rows) {
    if (sentNumber !== null && !sent.has(sentNumber)) sent.set(sentNumber, id);
  }
  return sent;
}

/** A group is counted with the earliest of its items; an empty one as part of the agenda. */
export function asCountable({ id, sentNumber }: Group, items: readonly Item[]): Countable {
  const origins = new Set(items.map((item) => item.origin));
  const origin = originsInTurn.find((candidate) => origins.has(candidate)) ?? 'agenda';
  return { id, sentNumber, origin };
}

/** 4 in "2.4" after "2."; 0 where the number belongs to another row. */
function countIn(number: string, prefix: string): number {
  return number.startsWith(prefix) ? Number.parseInt(number.slice(prefix.length), 10) : 0;
}
