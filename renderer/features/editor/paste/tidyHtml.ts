import { readAddress } from '../readAddress.ts';
import { dropLeftovers, unwrapSingleCells } from './leftovers.ts';
import { listsFromWord } from './listsFromWord.ts';
import { notesFromWord } from './notesFromWord.ts';

/**
 * Text from Word, a mail or a web page, made ready for the editor, which then takes the structure that it knows and
 * leaves the rest. Here is done what the editor cannot see for itself: what looks, rather than says, that it is
 * emphasis or a list, and headings and links as Punkt has them.
 */
export function tidyHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const foreign of body.querySelectorAll('script, style, template, iframe, object, svg, math')) {
    foreign.remove();
  }
  dropLeftovers(body);
  notesFromWord(body);
  tidyLinks(body);
  limitNesting(body);
  // Copied in Punkt: it is as it should be, and carries marks of the editor's own.
  if (!body.querySelector('[data-pm-slice]')) {
    unwrapSingleCells(body);
    listsFromWord(body);
    nestLooseLists(body);
    tidyNumbering(body);
    tidyHeadings(body);
    tidyCells(body);
    tidyEmphasis(body);
    dropEmptyLines(body);
  }
  return body.innerHTML;
}

/** As many levels as a list has in Word. */
const DEEPEST = 9;
const NESTING = 'ul, ol, table';

/** What is nested deeper than anybody reads stays as its words: a package refuses a text without a floor. */
function limitNesting(body: HTMLElement): void {
  for (const inner of body.querySelectorAll(NESTING)) {
    if (!inner.isConnected && !body.contains(inner)) continue;
    let levels = 1;
    for (let around = inner.parentElement?.closest(NESTING); around; levels += 1) {
      around = around.parentElement?.closest(NESTING);
    }
    if (levels > DEEPEST) inner.replaceWith(inner.textContent);
  }
}

/** A link that no document could follow stays as its words. */
function tidyLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    const written = link.getAttribute('href') ?? '';
    const address = /^(https?:|mailto:|www\.)/i.test(written.trim()) ? readAddress(written) : null;
    if (address) link.setAttribute('href', address);
    else link.replaceWith(...link.childNodes);
  }
}

/** Mail programs put a nested list beside the item that it belongs under. */
function nestLooseLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = list.previousElementSibling;
    if (before?.tagName === 'LI') before.append(list);
    else list.replaceWith(...list.children);
  }
}

const letterings: Readonly<Record<string, string>> = {
  A: 'a',
  a: 'a',
  I: 'i',
  i: 'i',
  'upper-alpha': 'a',
  'lower-alpha': 'a',
  'upper-latin': 'a',
  'lower-latin': 'a',
  'upper-roman': 'i',
  'lower-roman': 'i',
};

function tidyNumbering(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ol')) {
    const asked = list.getAttribute('type') ?? styleOf(list, 'list-style-type') ?? '';
    const start = Number(list.getAttribute('start') ?? 1);
    for (const name of ['type', 'start', 'style']) list.removeAttribute(name);
    const lettering = letterings[asked];
    if (lettering) list.setAttribute('type', lettering);
    if (Number.isInteger(start) && start > 1) list.setAttribute('start', String(start));
  }
}

/** The largest headings that were pasted become a section's sub-headings, all smaller ones its small sub-headings. */
function tidyHeadings(body: HTMLElement): void {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const largest = headings.map(({ tagName }) => tagName).toSorted()[0];
  for (const heading of headings) {
    const level = heading.tagName === largest ? 'h1' : 'h2';
    const sized = document.createElement(level);
    sized.append(...heading.childNodes);
    for (const strong of sized.querySelectorAll('b, strong')) strong.replaceWith(...strong.childNodes);
    heading.replaceWith(sized);
  }
}

const MOST_COLUMNS = 60;

/** Widths on paper follow the columns' text, so those of another page are left behind. */
function tidyCells(body: HTMLElement): void {
  for (const columns of body.querySelectorAll('colgroup')) columns.remove();
  // One above, with nothing in it; others are where a cell above reaches into.
  for (const row of body.querySelectorAll('tr:first-child:not(:has(td, th))')) row.remove();
  for (const cell of body.querySelectorAll<HTMLTableCellElement>('td, th')) {
    const align = alignmentOf(cell) ?? alignmentOf(cell.querySelector(':scope > p'));
    const { colSpan, rowSpan } = cell;
    for (const name of cell.getAttributeNames()) cell.removeAttribute(name);
    if (colSpan > 1) cell.colSpan = Math.min(colSpan, MOST_COLUMNS);
    if (rowSpan > 1) cell.rowSpan = rowSpan;
    if (align === 'right' || align === 'center') cell.setAttribute('align', align);
  }
}

function alignmentOf(element: Element | null): string | undefined {
  return element?.getAttribute('align') ?? (element ? styleOf(element, 'text-align') : undefined);
}

/** They stood for the room between paragraphs, which here comes of itself. */
function dropEmptyLines(body: HTMLElement): void {
  for (const line of body.querySelectorAll('p')) {
    if (line.textContent.trim() === '' && !line.closest('td, th, li')) line.remove();
  }
  for (const lineBreak of body.querySelectorAll('br')) {
    const { previousElementSibling: above, previousSibling, parentElement } = lineBreak;
    const isAfterBlock = above !== null && above === previousSibling && above.matches(BLOCKS);
    if (isAfterBlock && !parentElement?.closest('p, li, td, th')) lineBreak.remove();
  }
}

const BLOCKS = 'p, ul, ol, table, div, h1, h2';

/** Which tag says what a style only shows. */
const emphasis = [
  { tag: 'strong', property: 'font-weight', shows: /^(bold|bolder|[6-9]00)$/ },
  { tag: 'em', property: 'font-style', shows: /^(italic|oblique)/ },
  { tag: 'u', property: 'text-decoration', shows: /underline/ },
  { tag: 'u', property: 'text-decoration-line', shows: /underline/ },
  { tag: 's', property: 'text-decoration', shows: /line-through/ },
  { tag: 'sub', property: 'vertical-align', shows: /^sub$/ },
  { tag: 'sup', property: 'vertical-align', shows: /^super$/ },
] as const;

function tidyEmphasis(body: HTMLElement): void {
  // Google Docs wraps everything it copies in a bold that is switched off.
  for (const bold of body.querySelectorAll('b, strong')) {
    if (/^(normal|[1-5]00)$/.test(styleOf(bold, 'font-weight') ?? '')) bold.replaceWith(...bold.childNodes);
  }
  for (const span of body.querySelectorAll('span')) {
    for (const { tag, property, shows } of emphasis) {
      if (!shows.test(styleOf(span, property) ?? '')) continue;
      const said = document.createElement(tag);
      said.append(...span.childNodes);
      span.append(said);
    }
  }
  for (const styled of body.querySelectorAll('[style]')) styled.removeAttribute('style');
}

/** Read as text: the content security policy keeps the browser from reading an element's own styles. */
function styleOf(element: Element, property: string): string | undefined {
  const declarations = (element.getAttribute('style') ?? '').toLowerCase().split(';');
  const declared = declarations.map((declaration) => declaration.split(':').map((part) => part.trim()));
  return declared.find(([name]) => name === property)?.[1];
}
