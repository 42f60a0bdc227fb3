import { tidy } from './inlineText.ts';

/** What mammoth read from a Word file, in the lines of structureOfTree. */
export function structureOfHtml(html: string): string[] {
  const [body, notes] = splitNotes(withoutAnchors(html));
  const reader = createReader();
  for (const [, closing, name = '', attributes = '', text = ''] of body.matchAll(TAG))
    reader.read({ isClosing: closing === '/', name, attributes, text });
  return [...reader.lines, ...notes.map((note) => `note: ${note}`)];
}

const TAG = /<(\/?)(\w+)((?:\s+[\w-]+="[^"]*")*)\s*\/?>([^<]*)/g;

interface Tag {
  readonly isClosing: boolean;
  readonly name: string;
  readonly attributes: string;
  readonly text: string;
}

function createReader() {
  const lines: string[] = [];
  const lists: string[] = [];
  /** The lists around a table, while its cells are read. */
  const outerLists: string[][] = [];
  let what = '';
  let text = '';
  let address = '';
  const end = (): void => {
    if (tidy(text) !== '') lines.push(`${what}: ${tidy(decode(text))}`);
    text = '';
  };
  const begin = (kind: string): void => {
    end();
    what = kind;
  };
  const read = ({ isClosing, name, attributes, text: following }: Tag): void => {
    if (name === 'ol' || name === 'ul') {
      end();
      if (isClosing) lists.pop();
      else lists.push(name);
    } else if (name === 'li' && !isClosing) {
      begin(`li ${lists.length} ${lists.at(-1)}`);
    } else if (/^(p|h\d)$/.test(name)) {
      begin(name);
    } else if (name === 'table') {
      end();
      lines.push(isClosing ? '/table' : 'table');
      if (isClosing) lists.push(...(outerLists.pop() ?? []));
      else outerLists.push(lists.splice(0));
    } else if (name === 'tr' && !isClosing) {
      lines.push('row');
    } else if (name === 'th' || name === 'td') {
      begin('p');
      if (!isClosing) lines.push(`${name} ${span('colspan', attributes)}x${span('rowspan', attributes)}`);
    } else if (name === 'img') {
      text += `!${/alt="([^"]*)"/.exec(attributes)?.[1] ?? ''}`;
    } else if (name === 'br') {
      text += '\n';
    } else if (name === 'a') {
      if (!isClosing) address = /href="([^"]*)"/.exec(attributes)?.[1] ?? '';
      text += isClosing ? `](${address})` : '[';
    }
    text += following;
  };
  return { lines, read };
}

function span(name: string, attributes: string): string {
  return new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? '1';
}

/** Places that others point at, and links within the document: of those only the words stay, without a page number. */
function withoutAnchors(html: string): string {
  return html
    .replaceAll(/<a id="[^"]*"><\/a>/g, '')
    .replaceAll(/<sup><a href="#footnote-\d+" id="footnote-ref-\d+">\[\d+\]<\/a><\/sup>/g, '^')
    .replaceAll(/<a href="#_[^"]*">(.*?)<\/a>/g, (_link, words: string) => words.replace(/\t\d+$/, ''));
}

/** mammoth puts the notes in a list at the end, each with a link back. */
function splitNotes(html: string): [string, string[]] {
  const start = html.search(/<ol><li id="footnote-\d+">/);
  if (start < 0) return [html, []];
  const notes = html.slice(start).matchAll(/<li id="footnote-\d+">(.*?)<\/li>(?=<li id=|<\/ol>$)/g);
  return [html.slice(0, start), Array.from(notes, ([, note = '']) => noteText(note))];
}

function noteText(note: string): string {
  const words = note
    .replaceAll(/<a href="#footnote-ref-\d+">↑<\/a>/g, '')
    .replaceAll(/<a href="([^"]*)">(.*?)<\/a>/g, '[$2]($1)')
    .replaceAll(/<[^>]+>/g, '');
  return tidy(decode(words));
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
