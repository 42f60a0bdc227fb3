import { posix } from 'node:path';
import { toLinkTarget } from '../../linkTarget.ts';
import type { TemplateParts } from '../openTemplate.ts';
import { relationshipsOf, type Relationship } from '../relationships.ts';
import type { EdgePicture, TemplateEdge } from '../wordTemplate.ts';
import {
  allIn,
  attributeOf,
  everyIn,
  isNamed,
  NAMESPACES,
  remove,
  rootOf,
  toXml,
  unwrap,
  type Element,
} from '../xml.ts';
import { cleanElement } from './cleanElement.ts';
import { cleanFields } from './cleanFields.ts';

/** Kinds of pictures by the ends of their names; what else could be drawn might bring something with it. */
const PICTURES = ['png', 'jpg', 'jpeg', 'gif', 'bmp', 'emf', 'wmf', 'tif', 'tiff'];

export interface CleanEdge {
  readonly edge: Omit<TemplateEdge, 'kind' | 'pages'>;
  /** Whether something from outside the file was left out. */
  readonly hadExternal: boolean;
  /** Whether there is anything to see in it. */
  readonly says: boolean;
}

/** A header or footer of the template with the pictures and links in it. `ids`: what the styles are called now. */
export async function cleanEdge(
  path: string,
  parts: TemplateParts,
  ids: ReadonlyMap<string, string>,
): Promise<CleanEdge | null> {
  const xml = await parts.text(path);
  if (xml === null) return null;
  const root = rootOf(xml);
  const relationships = await relationshipsOf(path, parts);
  const pictures = await picturesAmong(relationships, parts);
  const links = linksAmong(relationships);
  cleanElement(root);
  cleanFields(root);
  renameStyles(root, ids);
  const kept = new Set([...pictures, ...links].map(({ id }) => id));
  for (const element of everyIn(root)) cleanReferences(element, kept);
  const used = new Set(everyIn(root).flatMap((element) => referencesOf(element).map(({ value }) => value)));
  const isUsed = ({ id }: { readonly id: string }): boolean => used.has(id);
  return {
    edge: { xml: toXml(root), pictures: pictures.filter(isUsed), links: links.filter(isUsed) },
    hadExternal: relationships.some(({ id, isExternal }) => isExternal && !kept.has(id)),
    says: says(root),
  };
}

async function picturesAmong(
  relationships: readonly Relationship[],
  parts: TemplateParts,
): Promise<EdgePicture[]> {
  const pictures: EdgePicture[] = [];
  for (const { id, type, target, isExternal } of relationships) {
    const extension = posix.extname(target).slice(1).toLowerCase();
    if (type !== 'image' || isExternal || !PICTURES.includes(extension)) continue;
    const bytes = await parts.bytes(target);
    if (bytes !== null) pictures.push({ id, extension, bytes });
  }
  return pictures;
}

function linksAmong(relationships: readonly Relationship[]): TemplateEdge['links'] {
  return relationships.flatMap(({ id, type, target, isExternal }) => {
    const address = type === 'hyperlink' && isExternal ? toLinkTarget(target) : null;
    return address !== null && /^(?:https?|mailto):/.test(address) ? [{ id, address }] : [];
  });
}

/** A style that stayed behind is none: the paragraph takes the basic one. */
function renameStyles(root: Element, ids: ReadonlyMap<string, string>): void {
  for (const element of ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => allIn(root, name))) {
    const id = ids.get(attributeOf(element, 'w:val') ?? '');
    if (id === undefined) remove(element);
    else element.setAttributeNS(NAMESPACES.w, 'w:val', id);
  }
}

/** What refers to something that stayed behind goes with it; words inside a link stay. */
function cleanReferences(element: Element, kept: ReadonlySet<string>): void {
  if (element.localName === 'svgBlip') return remove(element);
  for (const name of ['href', 'src']) element.removeAttribute(name);
  if (NAMED.includes(element.localName ?? '')) element.setAttribute('name', '');
  const lost = referencesOf(element).filter(({ value }) => !kept.has(value));
  // Places in the template are gone, so a link to one leads nowhere.
  const leadsNowhere = lost.length > 0 || referencesOf(element).length === 0;
  if (isNamed(element, 'w:hyperlink') && leadsNowhere) return unwrap(element);
  if (lost.length === 0) return;
  if (element.localName === 'hlinkClick' || element.localName === 'hlinkHover') return remove(element);
  const isLinkOnly = lost.every(({ localName }) => localName === 'link');
  lost.forEach((attribute) => element.removeAttributeNode(attribute));
  if (isLinkOnly && element.hasAttributeNS(NAMESPACES.r, 'embed')) return;
  remove(drawingAround(element));
}

/** Elements that bear the name of the file that a picture came from, with its folders. */
const NAMED = ['docPr', 'cNvPr'];

function referencesOf(element: Element) {
  return Array.from(element.attributes).filter(
    ({ namespaceURI, localName, value }) =>
      value !== '' && (namespaceURI === NAMESPACES.r || localName === 'relid'),
  );
}

function drawingAround(element: Element): Element {
  const { parentElement } = element;
  const isWhole = isNamed(element, 'w:drawing') || isNamed(element, 'w:pict');
  return isWhole || parentElement === null || parentElement === element.ownerDocument?.documentElement
    ? element
    : drawingAround(parentElement);
}

function says(root: Element): boolean {
  const drawn = ['w:drawing', 'w:pict', 'w:fldSimple', 'w:instrText', 'w:sym', 'w:ptab'];
  return (
    drawn.some((name) => allIn(root, name).length > 0) ||
    allIn(root, 'w:t').some(({ textContent }) => (textContent ?? '').trim() !== '')
  );
}
