type PressedKeys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Alt+Up moves what has the focus up (-1), Alt+Down down (1), as in the outline; null for any other key. */
export function moveStepOf({ key, altKey, ctrlKey, metaKey }: PressedKeys): -1 | 1 | null {
  if (!altKey || ctrlKey || metaKey) return null;
  if (key === 'ArrowUp') return -1;
  return key === 'ArrowDown' ? 1 : null;
}
