import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { unusableTemplate } from './failures.ts';

export type { Element } from '@xmldom/xmldom';

export const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
} as const;

/**
 * A part of a template as a tree. Throws templateDamaged for what is no XML, and for a document type: no Word file has
 * one, and what is declared there can grow without end.
 */
function parseXml(xml: string): Document {
  if (xml.includes('<!DOCTYPE')) throw unusableTemplate('templateDamaged', 'a document type');
  try {
    return new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(xml, 'text/xml');
  } catch (error) {
    throw unusableTemplate('templateDamaged', error instanceof Error ? error.message : String(error));
  }
}

export function rootOf(xml: string): Element {
  const root = parseXml(xml).documentElement;
  if (root === null) throw unusableTemplate('templateDamaged', 'an empty part');
  return root;
}

export function toXml(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

/** A piece of a part, whose prefixes are declared where it will stand, as a tree; and the other way. */
export function pieceOf(xml: string): Element {
  return rootOf(xml.replace(/^<[\w:]+/, (start) => `${start} xmlns:w="${NAMESPACES.w}"`));
}

export function toPiece(element: Element): string {
  return toXml(element).replaceAll(/ xmlns(?::\w+)?="[^"]*"/g, '');
}

/** The elements right inside, of one of Word's names if one is given: "w:p". */
export function childrenOf(element: Element, name?: string): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element => isElement(node) && (name === undefined || isNamed(node, name)),
  );
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element && childrenOf(element, name)[0];
}

/** Every element of one of Word's names, at any depth, in order. */
export function allIn(element: Element | Document, name: string): Element[] {
  return Array.from(element.getElementsByTagNameNS(NAMESPACES.w, localOf(name)));
}

/** Every element at any depth, in order; a list that stays as it is while the tree is changed. */
export function everyIn(element: Element): Element[] {
  return Array.from(element.getElementsByTagName('*'));
}

/** One of Word's attributes: "w:val". */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(NAMESPACES.w, localOf(name)) ?? undefined;
}

export function isNamed(element: Element, name: string): boolean {
  return element.namespaceURI === NAMESPACES.w && element.localName === localOf(name);
}

/** Puts what is inside an element in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
  remove(element);
}

export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
