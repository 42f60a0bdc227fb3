import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter, placeLast, placeOneStep } from '../../../../renderer/features/outline/places.ts';
import { rowsOf } from '../../../../renderer/features/outline/rows.ts';
import type { OutlineEntry } from '#shared/agenda/outline.ts';
import type { Item } from '#shared/model/item.ts';
import { aGroup, anItem, idOf } from '../../../builders/rows.ts';
import { anyRows, outlineOf, withItemAt, type Rows } from './anyOutline.ts';

const walker = anItem(1, 'a0');
const idsOf = (outline: readonly OutlineEntry[]): string[] => rowsOf(outline).map(({ id }) => id);

/** The outline as nested ids: what stands where, whatever its keys are. */
const shapeOf = (outline: readonly OutlineEntry[]): unknown[] =>
  outline.map((entry) =>
    entry.kind === 'item' ? entry.item.id : [entry.group.id, ...entry.items.map(({ item }) => item.id)],
  );

/** Moves the item one step; null where it stands at the end. */
function stepped(rows: Rows, id: string, step: -1 | 1): Rows | null {
  const item = rows.items.find((candidate) => candidate.id === id)!;
  const place = placeOneStep(outlineOf(rows), item, step);
  return place && withItemAt(rows, item, place);
}

/** Every shape that an item passes through on its way to the end, the first one included. */
function walk(start: Rows, id: string, step: -1 | 1): unknown[][] {
  const shapes: unknown[][] = [];
  for (let rows: Rows | null = start; rows; rows = stepped(rows, id, step)) {
    expectSound(rows);
    shapes.push(shapeOf(outlineOf(rows)));
  }
  return shapes;
}

/** Siblings have keys of their own, and the outline shows them in the order of these. */
function expectSound(rows: Rows): void {
  const outline = outlineOf(rows);
  const top = outline.map((entry) => (entry.kind === 'group' ? entry.group.order : entry.item.order));
  const inGroups = outline.map((entry) =>
    entry.kind === 'group' ? entry.items.map(({ item }) => item.order) : [],
  );
  for (const orders of [top, ...inGroups]) {
    expect(orders).toEqual([...new Set(orders)].toSorted((a, b) => (a < b ? -1 : 1)));
  }
}

/** Every outline that there is with the item in it: one for each gap at the top and in each group. */
function everyShape(outline: readonly OutlineEntry[], id: string): unknown[][] {
  const shape = shapeOf(outline);
  const atTop = gaps(shape.length).map((gap) => shape.toSpliced(gap, 0, id));
  const inGroups = shape.flatMap((entry, index) =>
    Array.isArray(entry)
      ? gaps(entry.length - 1).map((gap) => shape.with(index, entry.toSpliced(gap + 1, 0, id)))
      : [],
  );
  return [...atTop, ...inGroups];
}

const sorted = (shapes: unknown[][]): string[] => shapes.map((shape) => JSON.stringify(shape)).toSorted();

const gaps = (count: number): number[] => Array.from({ length: count + 1 }, (_none, index) => index);

/** Rows with a further item above all others. */
const withWalkerFirst = (rows: Rows): Rows => {
  const place = placeAfter(outlineOf(rows), { kind: 'front', id: 'front' });
  return withItemAt(rows, walker, place);
};

describe('one step', () => {
  it('after the other takes an item through every place there is, from the top to the bottom', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const visited = walk(withWalkerFirst(rows), walker.id, 1);
        const there = everyShape(outlineOf(rows), walker.id);
        expect(sorted(visited)).toEqual(sorted(there));
      }),
    );
  });

  it('up undoes one down, and the other way round', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const start = withWalkerFirst(rows);
        const down = walk(start, walker.id, 1);
        const bottom = walkToEnd(start);
        expect(walk(bottom, walker.id, -1)).toEqual(down.toReversed());
      }),
    );
  });

  it('leaves every other row where it was', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), fc.constantFrom(-1, 1), (rows, pick, step) => {
        fc.pre(rows.items.length > 0);
        const { id } = rows.items[pick % rows.items.length]!;
        const others = (present: Rows) => idsOf(outlineOf(present)).filter((other) => other !== id);
        const moved = stepped(rows, id, step);
        expect(others(moved ?? rows)).toEqual(others(rows));
      }),
    );
  });

  it('is none at the ends of the agenda', () => {
    const [first, last] = [anItem(1, 'a0'), anItem(2, 'a1')];
    const outline = outlineOf({ groups: [], items: [first, last] });
    expect(placeOneStep(outline, first, -1)).toBeNull();
    expect(placeOneStep(outline, last, 1)).toBeNull();
  });
});

function walkToEnd(start: Rows): Rows {
  const next = stepped(start, walker.id, 1);
  return next ? walkToEnd(next) : start;
}

describe('a new item', () => {
  const added: Item = anItem(9, 'a0');

  it('stands on the line right below the one it was added after', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), (rows, pick) => {
        const outline = outlineOf(rows);
        const lines = rowsOf(outline);
        const at = pick % lines.length;
        const after = withItemAt(rows, added, placeAfter(outline, lines[at]!));
        expect(idsOf(outlineOf(after))).toEqual(idsOf(outline).toSpliced(at + 1, 0, added.id));
        expectSound(after);
      }),
    );
  });

  it('stays in the group of the item it was added after', () => {
    const outline = outlineOf({
      groups: [aGroup(10, 'a0')],
      items: [anItem(11, 'a0', { groupId: idOf(10) }), anItem(2, 'a1')],
    });
    const [, , inside, outside] = rowsOf(outline);
    expect(placeAfter(outline, inside!).groupId).toBe(idOf(10));
    expect(placeAfter(outline, outside!).groupId).toBeNull();
  });

  it('that is to be last is outside the groups, below all', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const place = placeLast(outlineOf(rows));
        const after = withItemAt(rows, added, place);
        expect(place.groupId).toBeNull();
        expect(idsOf(outlineOf(after)).at(-1)).toBe(added.id);
        expectSound(after);
      }),
    );
  });
});
