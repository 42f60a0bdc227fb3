import type { OutlineItem } from '#shared/agenda/outline.ts';

/** The item of that number, else the first one whose title has what was typed in it. */
export function findItem(items: readonly OutlineItem[], typed: string): OutlineItem | undefined {
  const wanted = typed.trim().replace(/\.$/, '').toLocaleLowerCase('da');
  if (wanted === '') return undefined;
  return (
    items.find(({ number }) => number === wanted) ??
    items.find(({ item }) => item.title.toLocaleLowerCase('da').includes(wanted))
  );
}
