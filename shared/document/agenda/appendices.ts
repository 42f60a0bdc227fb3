import type { Words } from '../../layouts/words.ts';
import type { Appendix } from '../../model/appendix.ts';
import type { Inline, Link, TextRun } from '../inline.ts';
import { textRun } from '../inline.ts';
import type { Block } from '../tree.ts';
import type { AgendaReferences } from './references.ts';

/** An item's appendices under their heading: numbered lines where the body numbers them, otherwise bullets. */
export function composeAppendices(
  appendices: readonly Appendix[],
  { targets, bookmarks }: AgendaReferences,
  words: Words,
): Block[] {
  if (appendices.length === 0) return [];
  const heading: Block = {
    kind: 'heading',
    role: 'sectionHeading',
    content: [textRun(words.appendices)],
  };
  const numbered = appendices.flatMap((appendix) => {
    const target = targets.get(appendix.id);
    return target?.kind === 'appendix' && target.number !== null
      ? [{ appendix, number: String(target.number) }]
      : [];
  });
  if (numbered.length < appendices.length) return [heading, bulletsOf(appendices, bookmarks, words)];
  const lines = numbered.map(({ appendix, number }): Block => {
    const bookmark = bookmarks.get(appendix.id);
    return {
      kind: 'fact',
      role: 'appendix',
      label: `${words.appendix}\u00a0${number}:`,
      ...(bookmark !== undefined && { referredTo: { bookmark, text: number } }),
      content: [titleOf(appendix, words), ...remarkOf(appendix, words)],
    };
  });
  return [heading, ...lines];
}

function bulletsOf(
  appendices: readonly Appendix[],
  bookmarks: AgendaReferences['bookmarks'],
  words: Words,
): Block {
  return {
    kind: 'list',
    marker: 'bullet',
    start: 1,
    items: appendices.map((appendix) => {
      const bookmark = bookmarks.get(appendix.id);
      const title = titleOf(appendix, words);
      const shown: Inline =
        bookmark === undefined ? title : { kind: 'bookmarked', bookmark, content: [title] };
      const content = [shown, ...remarkOf(appendix, words)];
      return { blocks: [{ kind: 'paragraph', role: 'body', content }] };
    }),
  };
}

function titleOf({ title, source }: Appendix, words: Words): TextRun | Link {
  const name = textRun(title.trim() || words.untitledAppendix);
  return source?.kind === 'link' ? { kind: 'link', href: source.url, content: [name] } : name;
}

function remarkOf({ access }: Appendix, words: Words): Inline[] {
  return access === 'closed' ? [textRun(' ('), textRun(words.closedAppendix, 'italic'), textRun(')')] : [];
}
