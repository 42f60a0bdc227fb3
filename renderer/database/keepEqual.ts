/**
 * The new answer with every part that equals the old one's being the old one's object, the whole included: what is
 * unchanged is not drawn again. Looks into arrays and plain objects, which is what rows are made of.
 */
export function keepEqual<Answer>(previous: unknown, next: Answer): Answer;
export function keepEqual(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) return keepInArray(previous, next);
  if (isPlain(previous) && isPlain(next)) return keepInObject(previous, next);
  return next;
}

function keepInArray(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  // Rows that moved are found again by their id.
  const byId = new Map(previous.map((value) => [idOf(value), value]));
  const kept = next.map((value, index) => {
    const id = idOf(value);
    return keepEqual(id === undefined ? previous[index] : byId.get(id), value);
  });
  const isSame = kept.length === previous.length && kept.every((value, index) => value === previous[index]);
  return isSame ? previous : kept;
}

function keepInObject(previous: PlainObject, next: PlainObject): PlainObject {
  const keys = Object.keys(next);
  const kept = Object.fromEntries(keys.map((key) => [key, keepEqual(previous[key], next[key])]));
  const isSame =
    keys.length === Object.keys(previous).length &&
    keys.every((key) => key in previous && kept[key] === previous[key]);
  return isSame ? previous : kept;
}

type PlainObject = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function idOf(value: unknown): unknown {
  return isPlain(value) ? value['id'] : undefined;
}
