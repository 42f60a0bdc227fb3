import type { HeadingPage } from '#shared/document/pages/pagesOfDocument.ts';
import type { Agenda } from '../../../database/agenda.ts';
import type { PagedDocument } from './usePreview.ts';

/** An item or a group with a page of its own, as it is listed beside the pages. */
export interface ListedHeading {
  readonly bookmark: string;
  readonly number: string;
  readonly title: string;
  /** The name of the group that begins with it; null where none does. */
  readonly groupTitle: string | null;
  readonly place: HeadingPage;
}

export function listedHeadings(
  { tree, headingPages }: Pick<PagedDocument, 'tree' | 'headingPages'>,
  { items, outline }: Pick<Agenda, 'items' | 'outline'>,
): ListedHeading[] {
  const numbers = new Map(items.map(({ item, number }) => [item.id, number]));
  const groupOf = new Map(
    outline.flatMap((entry) => {
      const first = entry.kind === 'group' ? entry.items[0]?.item.id : undefined;
      return entry.kind === 'group' && first !== undefined ? [[first, entry.group.title] as const] : [];
    }),
  );
  return tree.blocks.flatMap((block): ListedHeading[] => {
    if (block.kind !== 'itemHeading' || block.source?.kind !== 'item') return [];
    const place = headingPages.get(block.bookmark);
    const { itemId } = block.source;
    if (!place) return [];
    return [
      {
        bookmark: block.bookmark,
        number: numbers.get(itemId) ?? '',
        title: block.title,
        groupTitle: groupOf.get(itemId) ?? null,
        place,
      },
    ];
  });
}
