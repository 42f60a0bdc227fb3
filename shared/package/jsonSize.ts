/**
 * Far above any meeting, and low enough that checking the values against the schema cannot exhaust the memory.
 * A page of tables holds some 1,500 values.
 */
const MOST_VALUES = 1_000_000;

/** Lists in lists in tables come to some 60 levels; the schema is checked by recursion, which must not overflow. */
const MOST_LEVELS = 300;

/** Whether a parsed JSON value is small and shallow enough to be looked at more closely. */
export function isReasonableJson(value: unknown): boolean {
  let values = 1;
  let level: unknown[] = [value];
  for (let depth = 0; depth < MOST_LEVELS; depth += 1) {
    const next: unknown[] = [];
    for (const parent of level) {
      for (const child of childrenOf(parent)) next.push(child);
      if (values + next.length > MOST_VALUES) return false;
    }
    if (next.length === 0) return true;
    values += next.length;
    level = next;
  }
  return false;
}

function childrenOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
