import { createElement, Fragment, type ReactNode } from 'react';

/** What of a document is shown. Everything else goes, and what was in it stays. */
const SHOWN = new Set([
  'a',
  'blockquote',
  'br',
  'caption',
  'em',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'img',
  'li',
  'ol',
  'p',
  'pre',
  's',
  'strong',
  'sub',
  'sup',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'u',
  'ul',
]);
const EMPTY = new Set(['br', 'hr', 'img']);
/** These go with all that is in them. */
const NEVER = new Set(['script', 'style', 'template', 'iframe', 'object', 'embed', 'svg', 'math']);

/**
 * HTML from outside as elements of the page: only those that are named here, and of their attributes only what says how
 * cells are merged, where lists begin, and pictures that are in the document itself. Links are words: nothing leads out.
 */
export function readableElements(html: string): ReactNode {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return childrenOf(body);
}

function childrenOf(node: Node): ReactNode[] {
  return [...node.childNodes].map((child, index) => <Fragment key={index}>{toElement(child)}</Fragment>);
}

function toElement(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  if (NEVER.has(name)) return null;
  if (name === 'img') return pictureOf(node);
  // A link within the document has nothing to jump to here, and one that leads out is not followed.
  if (!SHOWN.has(name) || name === 'a') return childrenOf(node);
  if (EMPTY.has(name)) return createElement(name);
  return createElement(name, attributesOf(node), ...tableRowsOf(node));
}

/** Between the rows of a table there is no text, and React says so loudly. */
function tableRowsOf(element: Element): ReactNode[] {
  const isTable = ['table', 'thead', 'tbody', 'tr'].includes(element.localName);
  if (!isTable) return childrenOf(element);
  return [...element.children].map((child, index) => <Fragment key={index}>{toElement(child)}</Fragment>);
}

function attributesOf(element: Element): Record<string, number> {
  return {
    ...numberIn(element, 'colspan', 'colSpan', 100),
    ...numberIn(element, 'rowspan', 'rowSpan', 1000),
    ...numberIn(element, 'start', 'start', 1_000_000),
  };
}

function numberIn(
  element: Element,
  attribute: string,
  property: string,
  largest: number,
): Record<string, number> {
  const value = Number(element.getAttribute(attribute));
  return Number.isInteger(value) && value > 0 && value <= largest ? { [property]: value } : {};
}

function pictureOf(element: Element): ReactNode {
  const source = element.getAttribute('src') ?? '';
  const isInDocument = /^data:image\/(png|jpeg|gif|webp|bmp);base64,[A-Za-z0-9+/=]*$/.test(source);
  return isInDocument ? <img src={source} alt={element.getAttribute('alt') ?? ''} /> : null;
}
