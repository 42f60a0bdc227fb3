/** The keys of the agenda's list. What each does is the text `outline.keys.NAME`. */
export const outlineKeys = [
  { name: 'add', keys: 'Enter' },
  { name: 'up', keys: 'ArrowUp' },
  { name: 'down', keys: 'ArrowDown' },
  { name: 'moveUp', keys: 'Alt+ArrowUp' },
  { name: 'moveDown', keys: 'Alt+ArrowDown' },
  { name: 'rename', keys: 'F2' },
  { name: 'remove', keys: 'Delete' },
] as const;

export type OutlineKeyName = (typeof outlineKeys)[number]['name'];
