import { createFinder, type Finder } from '#shared/search/findWords.ts';
import { joinRuns, partsOfRuns } from '../textRuns.ts';

/** What begins a line of its own: words are not found across two of them. */
const BLOCKS = 'p, li, td, th, h1, h2, h3, h4, h5, h6, pre';

/** Where the words stand in the text under an element, from top to bottom; also where they are partly in bold. */
export function hitsInElement(element: HTMLElement, words: string): Range[] {
  const find = createFinder({ words: words.trim(), matchCase: false, wholeWords: false });
  return find === null ? [] : linesIn(element).flatMap((line) => hitsInLine(line, find));
}

/** The texts of each block, in their order. */
function linesIn(element: HTMLElement): Text[][] {
  const lines: Text[][] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const own = node.parentElement?.closest(BLOCKS);
    if (own === block && lines.length > 0) lines.at(-1)?.push(node);
    else lines.push([node]);
    block = own;
  }
  return lines;
}

function hitsInLine(texts: readonly Text[], find: Finder): Range[] {
  const runs = texts.map(({ data }) => ({ str: data, hasEOL: false }));
  const line = joinRuns(runs);
  return find(line.text).flatMap((found) => {
    const parts = partsOfRuns(line, runs, found);
    const [first, last] = [parts[0], parts.at(-1)];
    const [start, end] = [first && texts[first.run], last && texts[last.run]];
    if (!first || !last || !start || !end) return [];
    const range = document.createRange();
    range.setStart(start, first.from);
    range.setEnd(end, last.to);
    return [range];
  });
}
