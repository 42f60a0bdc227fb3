/** What a reader was never meant to see: a colleague's comments, and words that somebody has crossed out. */
const UNSEEN = [
  '[style*="mso-element:comment-list" i]',
  '[style*="mso-special-character:comment" i]',
  '.MsoCommentReference',
  '.msocomanchor',
  'del[datetime]',
  'del[cite]',
  '.msoDel',
].join(', ');

const PAGE_BREAK = 'br[style*="page-break-before" i]';
const TAB = '[style*="mso-tab-count" i]';

/** Soft hyphens and spaces without width: they would keep a word from being found and from being spelled right. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Takes out what a program copies beside the text. */
export function dropLeftovers(body: HTMLElement): void {
  for (const unseen of body.querySelectorAll(UNSEEN)) unseen.remove();
  for (const pageBreak of body.querySelectorAll(PAGE_BREAK)) pageBreak.remove();
  // Word writes a tab as a row of no-break spaces.
  for (const tab of body.querySelectorAll(TAB)) tab.replaceWith(' ');
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (text instanceof Text) text.data = withoutInvisible(text.data);
  }
}

export function withoutInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, '');
}

/** One cell is no table: a number from a spreadsheet, or the frame that a mail stands in. Its text stays. */
export function unwrapSingleCells(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    const [cell, ...others] = table.querySelectorAll<HTMLElement>('td, th');
    if (!cell || others.length > 0) continue;
    // A block of its own, or the room around the table would become spaces in the text.
    const block = document.createElement('div');
    block.append(...cell.childNodes);
    table.replaceWith(block);
  }
}
