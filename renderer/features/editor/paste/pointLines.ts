import { Fragment, type Node } from '@tiptap/pm/model';

export interface PointLines {
  /** The line that leads up to the points, where one was pasted that the recommendation does not have already. */
  readonly lead: Node | null;
  /** What each point holds. */
  readonly points: readonly Fragment[];
}

/**
 * What was pasted, as the lines of a recommendation with this lead. null where it is no list and no lines, but a single
 * line, or something with a table or a heading in it.
 */
export function pointLines(pasted: Fragment, lead: string): PointLines | null {
  const blocks = pasted.content.filter((block) => block.textContent.trim() !== '');
  const isLines = blocks.length > 1 || blocks.some(isList);
  if (!isLines || !blocks.every((block) => isList(block) || isLine(block))) return null;
  const [first, ...rest] = blocks;
  const leads = first && isLine(first) && rest.length > 0 && readsLikeLead(first.textContent, lead);
  const lines = (leads ? rest : blocks).flatMap(contentsOf).map((line) => withoutThat(line, lead));
  return { lead: leads && bare(first.textContent) !== bare(lead) ? first : null, points: lines };
}

function isList({ type }: Node): boolean {
  return type.name === 'bulletList' || type.name === 'orderedList';
}

function isLine({ type }: Node): boolean {
  return type.name === 'paragraph';
}

/** "Det indstilles, at", "Styregruppen indstiller:". */
function readsLikeLead(line: string, lead: string): boolean {
  return bare(line) === bare(lead) || (/(\bat|:)\s*$/.test(line) && /indstill|anbefal/i.test(line));
}

function bare(line: string): string {
  return line
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replace(/[\s:.…]+$/, '')
    .trim()
    .toLowerCase();
}

function contentsOf(block: Node): Fragment[] {
  return isList(block) ? block.content.content.map((item) => item.content) : [Fragment.from(block)];
}

/** The lead says "at" already. */
function withoutThat(content: Fragment, lead: string): Fragment {
  const { firstChild } = content;
  const that = /^\s*at\s+/i.exec(firstChild?.textContent ?? '');
  if (!that || !firstChild || !/\bat\s*$/.test(lead.replace(/[\s:.…]+$/, ''))) return content;
  return content.replaceChild(0, firstChild.cut(that[0].length));
}
