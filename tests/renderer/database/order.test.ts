import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeOrder, orderLast, orderOneStep, withNewOrder } from '../../../renderer/database/order.ts';

const rowsOf = (count: number) =>
  withNewOrder(Array.from({ length: count }, (_none, index) => String(index))).map(({ value, order }) => ({
    id: value,
    order,
  }));
const rows = fc.nat({ max: 12 }).map(rowsOf);

describe('order keys', () => {
  it('keep values in the order given', () => {
    fc.assert(
      fc.property(rows, (siblings) => {
        const orders = siblings.map(({ order }) => order);
        expect(orders.toSorted()).toEqual(orders);
        expect(new Set(orders).size).toBe(orders.length);
      }),
    );
  });

  it('for the last place come after all others', () => {
    fc.assert(
      fc.property(rows, (siblings) => {
        const last = orderLast(siblings);
        expect(siblings.every(({ order }) => order < last)).toBe(true);
      }),
    );
  });

  it('for one step change places with the neighbour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), fc.constantFrom(-1, 1), (count, pick, step) => {
        const siblings = rowsOf(count);
        const upper = pick % (count - 1);
        const [from, to] = step === 1 ? [upper, upper + 1] : [upper + 1, upper];
        const order = orderOneStep(siblings, String(from), step) ?? '';
        const moved = siblings.map((row) => (row.id === String(from) ? { ...row, order } : row));
        const ids = moved.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ id }) => id);
        const expected = siblings
          .map(({ id }) => id)
          .with(from, String(to))
          .with(to, String(from));
        expect(ids).toEqual(expected);
      }),
    );
  });

  it('for a step past the end are none', () => {
    expect(orderOneStep(rowsOf(3), '0', -1)).toBeNull();
    expect(orderOneStep(rowsOf(3), '2', 1)).toBeNull();
    expect(orderOneStep(rowsOf(3), 'unknown', 1)).toBeNull();
  });

  it('are kept when nobody else has them, and otherwise come right after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), (count, pick) => {
        const siblings = rowsOf(count);
        const wanted = siblings[pick % count]!;
        expect(freeOrder(siblings, wanted)).toBe(wanted.order);
        const given = freeOrder(siblings, { order: wanted.order });
        const next = siblings[(pick % count) + 1]?.order;
        expect(given > wanted.order && (next === undefined || given < next)).toBe(true);
      }),
    );
  });
});
