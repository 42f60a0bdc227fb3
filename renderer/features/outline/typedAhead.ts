/** What the keys make of a line's title that were pressed before the line was on screen. */
export interface TypedAhead {
  readonly title: string;
  /** The key that ended the title; null when it is still being typed. */
  readonly end: 'Enter' | 'Escape' | null;
  /** The keys after that one: they are for the next line. */
  readonly rest: readonly string[];
}

/** Reads keys, named as in `KeyboardEvent.key`, up to the first that ends the title. */
export function readTypedAhead(keys: readonly string[]): TypedAhead {
  const at = keys.findIndex(isEnd);
  const [end = null] = keys.slice(at === -1 ? keys.length : at).filter(isEnd);
  const signs = (at === -1 ? keys : keys.slice(0, at)).reduce<readonly string[]>(
    (typed, key) => (key === 'Backspace' ? typed.slice(0, -1) : [...typed, key]),
    [],
  );
  return { title: signs.join(''), end, rest: at === -1 ? [] : keys.slice(at + 1) };
}

/** Whether a key is kept for the line that is on its way. The right Alt key writes signs, such as @. */
export function isKeptAhead(event: KeyboardEvent): boolean {
  const isShortcut = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
  return !isShortcut && (event.key.length === 1 || event.key === 'Backspace' || isEnd(event.key));
}

function isEnd(key: string): key is 'Enter' | 'Escape' {
  return key === 'Enter' || key === 'Escape';
}
