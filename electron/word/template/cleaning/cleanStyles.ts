import { knownStyleNames } from '#shared/layouts/template/knownStyles.ts';
import { idOf, plainNameOf } from '../styleNames.ts';
import type { ThemeFonts } from '../theme.ts';
import type { CleanStyle } from '../wordTemplate.ts';
import {
  allIn,
  attributeOf,
  childOf,
  childrenOf,
  everyIn,
  NAMESPACES,
  remove,
  rootOf,
  toPiece,
  type Element,
} from '../xml.ts';
import { cleanElement } from './cleanElement.ts';

export interface CleanStyles {
  readonly docDefaults: string | null;
  readonly styles: readonly CleanStyle[];
  /** The ids that styles go by now, by those that they had. */
  readonly ids: ReadonlyMap<string, string>;
}

const TYPES = ['paragraph', 'character', 'table', 'numbering'] as const;

/** The styles of a template with nothing in them but looks, their fonts named, and no two of one id or name. */
export function cleanStyles(xml: string, fonts: ThemeFonts): CleanStyles {
  const root = rootOf(xml);
  cleanElement(root);
  const found = onlyFirst(childrenOf(root, 'w:style').filter((style) => typeOf(style) !== null));
  const ids = new Map(found.map((style) => [oldIdOf(style), idOf(oldIdOf(style), nameOf(style))]));
  const defaults = childOf(root, 'w:docDefaults');
  for (const element of [...found, ...(defaults ? [defaults] : [])]) tidy(element, fonts);
  for (const style of found) rename(style, ids);
  TYPES.forEach((type) => nameDefault(type, found));
  return {
    docDefaults: defaults ? toPiece(defaults) : null,
    styles: found.map(describe),
    ids,
  };
}

/** What Word calls the style of each kind that everything has without another. */
const DEFAULTS: Readonly<Record<CleanStyle['type'], string>> = {
  paragraph: 'normal',
  character: 'default paragraph font',
  table: 'normal table',
  numbering: 'no list',
};

/** Some programs rely on the names alone; and two defaults of a kind would be one too many. */
function nameDefault(type: CleanStyle['type'], styles: readonly Element[]): void {
  const ofType = styles.filter((style) => typeOf(style) === type);
  const marked = ofType.find((style) => isOn(attributeOf(style, 'w:default')));
  const chosen = marked ?? ofType.find((style) => nameOf(style) === DEFAULTS[type]);
  for (const style of ofType) style.removeAttributeNS(NAMESPACES.w, 'default');
  chosen?.setAttributeNS(NAMESPACES.w, 'w:default', '1');
}

/** Of several styles with one id, or one name, Word takes the first. */
function onlyFirst(styles: readonly Element[]): Element[] {
  const taken = new Set<string>();
  return styles.filter((style) => {
    const keys = [`id ${oldIdOf(style)}`, `name ${nameOf(style)}`];
    if (oldIdOf(style) === '' || nameOf(style) === '' || keys.some((key) => taken.has(key))) return false;
    keys.forEach((key) => taken.add(key));
    return true;
  });
}

function describe(style: Element): CleanStyle {
  return {
    type: typeOf(style) ?? 'paragraph',
    id: oldIdOf(style),
    name: nameOf(style),
    isDefault: isOn(attributeOf(style, 'w:default')),
    basedOn: attributeOf(childOf(style, 'w:basedOn'), 'w:val') ?? null,
    xml: toPiece(style),
  };
}

/** Only Word's own elements stay; later additions to the format are effects that few programs know. */
function tidy(root: Element, fonts: ThemeFonts): void {
  for (const element of everyIn(root)) if (element.namespaceURI !== NAMESPACES.w) remove(element);
  for (const element of allIn(root, 'w:rFonts')) nameFonts(element, fonts);
}

/** What a font of the theme is called: the pages are counted by names. */
function nameFonts(element: Element, { major, minor }: ThemeFonts): void {
  for (const [place, themed] of [
    ['ascii', 'asciiTheme'],
    ['hAnsi', 'hAnsiTheme'],
    ['eastAsia', 'eastAsiaTheme'],
    ['cs', 'cstheme'],
  ] as const) {
    const theme = attributeOf(element, themed);
    if (theme === undefined) continue;
    element.removeAttributeNS(NAMESPACES.w, themed);
    const font = theme.startsWith('major') ? major : minor;
    if (font !== null) element.setAttributeNS(NAMESPACES.w, `w:${place}`, font);
  }
}

function rename(style: Element, ids: ReadonlyMap<string, string>): void {
  const name = nameOf(style);
  style.setAttributeNS(NAMESPACES.w, 'w:styleId', ids.get(oldIdOf(style)) ?? oldIdOf(style));
  // So that Word takes it for its own style, which a table of contents goes by.
  if (knownStyleNames.has(name))
    childOf(style, 'w:name')?.setAttributeNS(NAMESPACES.w, 'w:val', shownNameOf(style));
  for (const reference of ['w:basedOn', 'w:next', 'w:link']) {
    const element = childOf(style, reference);
    const id = ids.get(attributeOf(element, 'w:val') ?? '');
    if (id === undefined) element?.parentNode?.removeChild(element);
    else element?.setAttributeNS(NAMESPACES.w, 'w:val', id);
  }
}

/** As it stands in the file, unless it is written in Danish. */
function shownNameOf(style: Element): string {
  const written = attributeOf(childOf(style, 'w:name'), 'w:val') ?? '';
  return plainNameOf(written) === written.toLowerCase() ? written : nameOf(style);
}

function nameOf(style: Element): string {
  return plainNameOf(attributeOf(childOf(style, 'w:name'), 'w:val') ?? '');
}

function oldIdOf(style: Element): string {
  return attributeOf(style, 'w:styleId') ?? '';
}

function typeOf(style: Element): CleanStyle['type'] | null {
  const type = attributeOf(style, 'w:type') ?? 'paragraph';
  return TYPES.find((known) => known === type) ?? null;
}

export function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}
