/**
 * Which of the rows that are in both orders were moved: the fewest that, taken out, leave the others as they were. A
 * row that one other was put before has not moved itself.
 */
export function movedBetween(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, place) => [id, place]));
  const common = after.filter((id) => places.has(id));
  const stayed = longestRising(common.map((id) => places.get(id)!));
  return new Set(common.filter((_id, index) => !stayed.has(index)));
}

/** The indexes of the longest row of numbers that rise from one to the next. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const best = numbers.map(() => ({ length: 1, from: -1 }));
  for (const [index, number] of numbers.entries()) {
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = best[earlier]!.length + 1;
      if (numbers[earlier]! < number && length > best[index]!.length) best[index] = { length, from: earlier };
    }
  }
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const chosen = new Set<number>();
  for (let at = best.findIndex(({ length }) => length === longest); at >= 0; at = best[at]!.from)
    chosen.add(at);
  return chosen;
}
