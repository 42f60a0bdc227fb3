import { childOf, childrenOf, NAMESPACES, remove, type Element } from './xml.ts';

type Attributes = Readonly<Record<string, string>>;

/** The order in which the schema wants what a paragraph's properties hold, as far as it is needed here. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  'w:keepNext': ['keepLines', 'pageBreakBefore', 'framePr', 'widowControl'],
  'w:numPr': ['suppressLineNumbers', 'pBdr', 'shd'],
  'w:tabs': [
    'suppressAutoHyphens',
    'kinsoku',
    'wordWrap',
    'overflowPunct',
    'topLinePunct',
    'autoSpaceDE',
    'autoSpaceDN',
    'bidi',
    'adjustRightInd',
    'snapToGrid',
    'spacing',
  ],
  'w:ind': [
    'contextualSpacing',
    'mirrorIndents',
    'suppressOverlap',
    'jc',
    'textDirection',
    'textAlignment',
    'textboxTightWrap',
  ],
  'w:outlineLvl': ['divId', 'cnfStyle', 'rPr', 'sectPr', 'pPrChange'],
};
const ORDER = Object.keys(AFTER);

/** Gives a paragraph's properties one of those above, in the place of what they said of it. */
export function setProperty(properties: Element, name: string, attributes: Attributes = {}): Element {
  const before = childOf(properties, name);
  if (before) remove(before);
  const later = ORDER.slice(ORDER.indexOf(name)).flatMap((other) => [
    ...(other === name ? [] : [other.slice(2)]),
    ...(AFTER[other] ?? []),
  ]);
  return insert(properties, name, attributes, later);
}

/** The element of that name, made in front of the others where there is none. */
export function makeSure(parent: Element, name: string, others: readonly string[] = []): Element {
  return childOf(parent, name) ?? insert(parent, name, {}, others);
}

export function append(parent: Element, name: string, attributes: Attributes): Element {
  return insert(parent, name, attributes, []);
}

function insert(
  parent: Element,
  name: string,
  attributes: Attributes,
  followers: readonly string[],
): Element {
  const element = parent.ownerDocument!.createElementNS(NAMESPACES.w, name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttributeNS(NAMESPACES.w, attribute, value);
  const next = childrenOf(parent).find(({ localName }) => followers.includes(localName ?? ''));
  parent.insertBefore(element, next ?? null);
  return element;
}
