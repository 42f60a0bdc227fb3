import { isPressed } from '../../components/keys.ts';

/** The keys of the agenda's list. What each does is the text `outline.keys.NAME`. */
export const outlineKeys = [
  { name: 'add', keys: 'Enter' },
  { name: 'up', keys: 'ArrowUp' },
  { name: 'down', keys: 'ArrowDown' },
  { name: 'first', keys: 'Home' },
  { name: 'last', keys: 'End' },
  { name: 'pageUp', keys: 'PageUp' },
  { name: 'pageDown', keys: 'PageDown' },
  { name: 'markUp', keys: 'Shift+ArrowUp' },
  { name: 'markDown', keys: 'Shift+ArrowDown' },
  { name: 'markAll', keys: 'Mod+A' },
  { name: 'unmark', keys: 'Escape' },
  { name: 'fold', keys: 'ArrowLeft' },
  { name: 'unfold', keys: 'ArrowRight' },
  { name: 'moveUp', keys: 'Alt+ArrowUp' },
  { name: 'moveDown', keys: 'Alt+ArrowDown' },
  { name: 'intoGroup', keys: 'Tab' },
  { name: 'outOfGroup', keys: 'Shift+Tab' },
  { name: 'rename', keys: 'F2' },
  { name: 'remove', keys: 'Delete' },
] as const;

export type OutlineKeyName = (typeof outlineKeys)[number]['name'];

/** Word's keys for the same, for hands that know them. */
const wordKeys = [
  { name: 'moveUp', keys: 'Alt+Shift+ArrowUp' },
  { name: 'moveDown', keys: 'Alt+Shift+ArrowDown' },
] as const;

export function outlineKeyOf(event: KeyboardEvent): OutlineKeyName | undefined {
  return [...outlineKeys, ...wordKeys].find(({ keys }) => isPressed(event, keys))?.name;
}
