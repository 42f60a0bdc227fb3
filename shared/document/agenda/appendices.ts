import type { Words } from '../../layouts/words.ts';
import type { Appendix } from '../../model/appendix.ts';
import type { Inline } from '../inline.ts';
import { textRun } from '../inline.ts';
import type { Block } from '../tree.ts';

/** An item's appendices under their heading: numbered lines where the body numbers them, otherwise bullets. */
export function composeAppendices(
  appendices: readonly Appendix[],
  numbers: ReadonlyMap<string, number>,
  words: Words,
): Block[] {
  if (appendices.length === 0) return [];
  const heading: Block = {
    kind: 'heading',
    role: 'sectionHeading',
    content: [textRun(words.appendices)],
  };
  const isNumbered = appendices.every((appendix) => numbers.has(appendix.id));
  if (!isNumbered) return [heading, bulletsOf(appendices, words)];
  const lines = appendices.map((appendix): Block => ({
    kind: 'fact',
    role: 'appendix',
    label: `${words.appendix}\u00a0${numbers.get(appendix.id)}:`,
    content: titleOf(appendix, words),
  }));
  return [heading, ...lines];
}

function bulletsOf(appendices: readonly Appendix[], words: Words): Block {
  return {
    kind: 'list',
    marker: 'bullet',
    start: 1,
    items: appendices.map((appendix) => ({
      blocks: [{ kind: 'paragraph', role: 'body', content: titleOf(appendix, words) }],
    })),
  };
}

function titleOf({ title, source, access }: Appendix, words: Words): Inline[] {
  const name = textRun(title.trim() || words.untitledAppendix);
  return [
    source?.kind === 'link' ? { kind: 'link', href: source.url, content: [name] } : name,
    ...(access === 'closed' ? [textRun(' ('), textRun(words.closedAppendix, 'italic'), textRun(')')] : []),
  ];
}
